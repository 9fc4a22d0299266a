package dev.squall.processor.codegen;

import dev.squall.processor.codegen.RouteOrder.Specificity;
import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the listing of an application's routes, for people: one line per route, in columns, the more specific one first where
 * two match the same path.
 */
public final class RouteListing {
  /** A column is not made wider than this for the sake of one long entry. */
  private static final int WIDEST_COLUMN = 60;

  private RouteListing() {}

  /** The listing as the resource {@code META-INF/squall/<binary name>.routes.txt}. */
  public static GeneratedResource of(LinkedApplication application) {
    String path = "META-INF/squall/" + application.type().binaryName() + ".routes.txt";
    return new GeneratedResource(path, String.join("", lines(application)));
  }

  /** The listing's lines, each with its line feed. */
  static List<String> lines(LinkedApplication application) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("METHOD", "PATTERN", "HANDLER", "SOURCE", "PRECEDENCE"));
    for (LinkedRoute route : RouteOrder.sorted(application.routes())) {
      rows.add(List.of(
          route.method(),
          route.path().text(),
          route.signature() + (route.nonBlocking() ? " (on the loop)" : ""),
          route.source().position(),
          precedence(route)));
    }
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST_COLUMN, row.get(i).length()));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
      boolean last = i == row.size() - 1;
      line.append(cell).append(last ? "" : " ".repeat(Math.max(0, widths[i] - cell.length()) + 2));
    }
    return line.append('\n').toString();
  }

  /** How specific each segment is, from the left: {@code literal/narrow/plain}. */
  private static String precedence(LinkedRoute route) {
    return RouteOrder.specificities(route).stream()
        .map(RouteListing::word)
        .collect(Collectors.joining("/"));
  }

  private static String word(Specificity specificity) {
    return specificity.name().toLowerCase(Locale.ROOT);
  }
}
