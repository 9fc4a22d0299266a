package dev.squall.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to say of a member whose name is not known. */
final class MemberNames {
  /** Longer names, and further ones, are not compared. */
  private static final int LONGEST = 40;

  private static final int MOST = 100;
  private static final int MOST_LISTED = 10;

  private MemberNames() {}

  /** A sentence with a space before it, or nothing. */
  static String advice(String name, List<String> known) {
    String near = nearest(name, known);
    if (near != null) {
      return " Did you mean \"" + near + "\"?";
    }
    if (known.size() == 0 || known.size() > MOST_LISTED) {
      return "";
    }
    return " Known " + (known.size() == 1 ? "is" : "are") + " \"" + String.join("\", \"", known) + "\".";
  }

  /** The known name that differs in the fewest letters, of those that differ in a third of them at most. */
  private static @Nullable String nearest(String name, List<String> known) {
    String nearest = null;
    int least = Math.max(1, name.length() / 3) + 1;
    for (int i = 0; i < known.size() && i < MOST && name.length() <= LONGEST; i++) {
      String candidate = known.get(i);
      if (candidate.length() <= LONGEST && Math.abs(candidate.length() - name.length()) < least) {
        int distance = distance(name, candidate);
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  /** How many letters must be put, left out, changed or swapped with their neighbour; in either case they are the same. */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          rows[i][j] = i + j;
          continue;
        }
        boolean same = same(a, i, b, j);
        int least = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && same(a, i, b, j - 1) && same(a, i - 1, b, j)) {
          least = Math.min(least, rows[i - 2][j - 2] + 1);
        }
        rows[i][j] = least;
      }
    }
    return rows[a.length()][b.length()];
  }

  private static boolean same(String a, int i, String b, int j) {
    return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
  }
}
