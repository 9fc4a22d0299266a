package dev.squall.processor.codegen;

import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.path.PathEncoding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which routes are numbered and listed. Where two routes of one method match the same path, the more specific one
 * comes first: that makes numbers comparable. Apart from that, routes are in the order of their paths.
 */
public final class RouteOrder implements Comparator<LinkedRoute> {

  /** How specific a segment is; the first is the most specific. */
  public enum Specificity {
    /** Exactly one text. */
    LITERAL,
    /** A variable whose type, regular expression or literal prefix or suffix leaves texts out. */
    NARROW,
    /** Any text. */
    PLAIN,
    /** Any number of segments. */
    REST
  }

  /** Makes the order. */
  public RouteOrder() {}

  /** The routes in this order. */
  public static List<LinkedRoute> sorted(List<LinkedRoute> routes) {
    return routes.stream().sorted(new RouteOrder()).toList();
  }

  /** How specific each segment of a route is. */
  public static List<Specificity> specificities(LinkedRoute route) {
    List<Specificity> specificities = new ArrayList<>();
    int variable = 0;
    for (PathSegment segment : route.path().segments()) {
      specificities.add(switch (segment) {
        case PathSegment.Literal _ -> Specificity.LITERAL;
        case PathSegment.Variable each -> specificity(each, route.languages().get(variable++));
        case PathSegment.Rest _ -> Specificity.REST;
      });
    }
    return specificities;
  }

  /** How specific a variable of a language is. */
  static Specificity specificity(PathSegment.Variable variable, String language) {
    boolean plain = variable.prefix().isEmpty()
        && variable.suffix().isEmpty()
        && variable.regex() == null
        && language.equals("text");
    return plain ? Specificity.PLAIN : Specificity.NARROW;
  }

  /**
   * Compares segment by segment: by specificity, literals by their text. Narrow variables that differ decide only if nothing
   * behind them does, as they can match the same text.
   */
  @Override
  public int compare(LinkedRoute first, LinkedRoute second) {
    List<Specificity> left = specificities(first);
    List<Specificity> right = specificities(second);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order == 0 && left.get(i) == Specificity.LITERAL) {
        order = literal(first, i).compareTo(literal(second, i));
      }
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(left.size(), right.size());
    if (order == 0) {
      order = first.path().text().compareTo(second.path().text());
    }
    return order != 0 ? order : first.method().compareTo(second.method());
  }

  private static String literal(LinkedRoute route, int segment) {
    return PathEncoding.encode(((PathSegment.Literal) route.path().segments().get(segment)).text());
  }
}
