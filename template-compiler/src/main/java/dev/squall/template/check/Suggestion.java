package dev.squall.template.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Suggestion {

  private Suggestion() {}

  /** The nearest name, at most a third of the written one away from it; letters' case counts little. */
  public static Optional<String> nearest(String written, Collection<String> names) {
    int limit = Math.max(1, written.length() / 3);
    return names.stream()
        .filter(name -> !name.equals(written) && Math.abs(name.length() - written.length()) <= limit)
        .filter(name -> distance(fold(written), fold(name)) <= limit)
        .min(Comparator.comparingInt((String name) -> distance(fold(written), fold(name)))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code did you mean "name"?}, or no line. */
  static String[] line(String written, Collection<String> names) {
    return nearest(written, names).map(name -> new String[] {"did you mean \"" + name + "\"?"}).orElse(new String[0]);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** How many chars must be added, removed or replaced, or neighbours exchanged. */
  private static int distance(String from, String to) {
    int[][] costs = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, from, to, i, j);
      }
    }
    return costs[from.length()][to.length()];
  }

  private static int cost(int[][] costs, String from, String to, int i, int j) {
    int replaced = costs[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int cost = Math.min(replaced, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
    boolean exchanged = i > 1 && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    return exchanged ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
  }
}
