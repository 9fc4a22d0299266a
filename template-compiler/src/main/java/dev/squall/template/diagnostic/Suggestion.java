package dev.squall.template.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that a misspelt one was meant to be: at most a third of its letters differ. */
public final class Suggestion {
  private Suggestion() {}

  /** The candidate nearest to {@code name}, if one is near enough; of two equally near the first by the alphabet. */
  public static Optional<String> near(String name, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> !candidate.equals(name))
        .filter(candidate -> distance(name, candidate) * 3 <= Math.max(name.length(), candidate.length()))
        .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code did you mean "name"?}, or no line. */
  public static String[] line(String name, Collection<String> candidates) {
    return near(name, candidates).map(near -> new String[] {"did you mean \"" + near + "\"?"}).orElse(new String[0]);
  }

  /** Edits between two words: a letter more, less or other, or two neighbours swapped; case does not matter. */
  static int distance(String left, String right) {
    int[][] edits = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, left, right, i, j);
      }
    }
    return edits[left.length()][right.length()];
  }

  private static int step(int[][] edits, String left, String right, int i, int j) {
    int change = same(left, i, right, j) ? 0 : 1;
    int best = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + change);
    boolean swapped = i > 1 && j > 1 && same(left, i, right, j - 1) && same(left, i - 1, right, j);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }

  private static boolean same(String left, int i, String right, int j) {
    return Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
  }
}
