package dev.squall.processor.codegen;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.squall.processor.automaton.Automaton;
import dev.squall.processor.automaton.ValueLanguages;
import dev.squall.processor.codegen.RouteOrder.Specificity;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.path.PathEncoding;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table must find, straight from the rule: of all routes that match, the one whose segments are the most specific,
 * compared from the left.
 */
final class ReferenceMatcher {
  private final List<LinkedRoute> routes;
  private final ValueLanguages languages = new ValueLanguages();

  ReferenceMatcher(List<LinkedRoute> routes) {
    this.routes = routes;
  }

  /**
   * The best match.
   *
   * @param route the route
   * @param values the texts of its variables, encoded
   * @param tied whether another route is just as specific
   */
  record Match(LinkedRoute route, List<String> values, boolean tied) {}

  @Nullable Match find(String method, String path) {
    List<String> segments = List.of(path.substring(1).split("/", -1));
    Match best = null;
    for (LinkedRoute route : routes) {
      List<String> values = route.method().equals(method) ? match(route, segments) : null;
      if (values == null) {
        continue;
      }
      int order = best == null ? -1 : compare(route, best.route());
      if (order < 0) {
        best = new Match(route, values, false);
      } else if (order == 0) {
        best = new Match(best.route(), best.values(), true);
      }
    }
    return best;
  }

  private static int compare(LinkedRoute first, LinkedRoute second) {
    List<Specificity> left = RouteOrder.specificities(first);
    List<Specificity> right = RouteOrder.specificities(second);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      if (left.get(i) != right.get(i)) {
        return left.get(i).compareTo(right.get(i));
      }
    }
    return 0;
  }

  private @Nullable List<String> match(LinkedRoute route, List<String> segments) {
    List<PathSegment> template = route.path().segments();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < template.size(); i++) {
      if (i == segments.size()) {
        return null;
      }
      switch (template.get(i)) {
        case PathSegment.Literal literal -> {
          if (!PathEncoding.encode(literal.text()).equals(segments.get(i))) {
            return null;
          }
        }
        case PathSegment.Variable variable -> {
          Automaton language = languages.of(route.languages().get(values.size()), variable.regex())
              .between(variable.prefix(), variable.suffix());
          if (!language.accepts(decode(segments.get(i)))) {
            return null;
          }
          String prefix = PathEncoding.encode(variable.prefix());
          String suffix = PathEncoding.encode(variable.suffix());
          values.add(segments.get(i).substring(prefix.length(), segments.get(i).length() - suffix.length()));
        }
        case PathSegment.Rest _ -> {
          Automaton language = languages.of(route.languages().get(values.size()), null);
          List<String> rest = segments.subList(i, segments.size());
          values.add(String.join("/", rest));
          return rest.stream().allMatch(each -> language.accepts(decode(each))) ? values : null;
        }
      }
    }
    return template.size() == segments.size() ? values : null;
  }

  private static byte[] decode(String segment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) == '%') {
        bytes.write(Integer.parseInt(segment.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.writeBytes(segment.substring(i, i + 1).getBytes(US_ASCII));
      }
    }
    return bytes.toByteArray();
  }
}
