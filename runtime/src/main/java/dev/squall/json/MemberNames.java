package dev.squall.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to say of a member whose name is not known. */
final class MemberNames {
  /** Longer names, and further ones, are not compared. */
  private static final int LONGEST = 40;

  private static final int SHORT = 2;
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

  /**
   * The known name that differs in the fewest letters, of those that differ in a third of them at most; names of one or two letters,
   * of which all are alike, only in capitals.
   */
  private static @Nullable String nearest(String name, List<String> known) {
    String nearest = null;
    int least = Math.max(1, name.length() / 3) + 1;
    int[][] rows = new int[3][LONGEST + 1];
    for (int i = 0; i < known.size() && i < MOST && name.length() <= LONGEST; i++) {
      String candidate = known.get(i);
      if (candidate.length() <= LONGEST && Math.abs(candidate.length() - name.length()) < least) {
        int distance = distance(name, candidate, rows);
        if (distance == 0 || (distance < least && Math.min(name.length(), candidate.length()) > SHORT)) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  /**
   * How many letters must be put, left out, changed or swapped with their neighbour; in either case they are the same.
   *
   * @param rows room for three rows of the table: this one, the one before, and the one before that
   */
  private static int distance(String a, String b, int[][] rows) {
    for (int i = 0; i <= a.length(); i++) {
      int[] row = rows[i % 3];
      int[] before = rows[(i + 2) % 3];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        if (i == 0) {
          row[j] = j;
          continue;
        }
        int least = Math.min(Math.min(before[j], row[j - 1]) + 1, before[j - 1] + (same(a, i, b, j) ? 0 : 1));
        if (i > 1 && j > 1 && same(a, i, b, j - 1) && same(a, i - 1, b, j)) {
          least = Math.min(least, rows[(i + 1) % 3][j - 2] + 1);
        }
        row[j] = least;
      }
    }
    return rows[a.length() % 3][b.length()];
  }

  private static boolean same(String a, int i, String b, int j) {
    return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
  }
}
