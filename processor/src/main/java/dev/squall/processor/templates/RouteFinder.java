package dev.squall.processor.templates;

import dev.squall.processor.automaton.StateLimitException;
import dev.squall.processor.automaton.ValueLanguages;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.PathSegment;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the routes that a page's path may lead to. What the path leaves open, by <code>{}</code>, may be any text of one segment, and
 * by <code>{0}</code> any whole number: a route is only ruled out where none would do.
 */
final class RouteFinder {
  /** What stands for a part that is printed: any text, or a whole number. */
  private static final Pattern OPEN = Pattern.compile("\\{0?}");

  private final List<LinkedRoute> routes;
  private final ValueLanguages languages = new ValueLanguages();
  private final Map<String, List<LinkedRoute>> found = new HashMap<>();

  /** {@code routes} in the order of the table: of two that match the first one wins. */
  RouteFinder(List<LinkedRoute> routes) {
    this.routes = List.copyOf(routes);
  }

  /** The routes of all request methods. */
  List<LinkedRoute> matching(String path) {
    return found.computeIfAbsent(path, key -> routes.stream().filter(route -> matches(route, key)).toList());
  }

  /** The routes of a handler, {@code shop.UserController#show}; several where its name is overloaded. */
  List<LinkedRoute> of(String handler) {
    return routes.stream().filter(route -> handlerOf(route).equals(handler)).toList();
  }

  private static String handlerOf(LinkedRoute route) {
    String name = route.signature().substring(0, route.signature().indexOf('('));
    return route.controller().controller().binaryName() + "#" + name.substring(name.lastIndexOf('.') + 1);
  }

  private boolean matches(LinkedRoute route, String path) {
    String[] parts = path.substring(1).split("/", -1);
    List<PathSegment> segments = route.path().segments();
    int variable = 0;
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i) instanceof PathSegment.Rest) {
        return true;
      }
      if (i == parts.length) {
        return false;
      }
      String language = segments.get(i) instanceof PathSegment.Variable ? route.languages().get(variable++) : "";
      if (!matches(segments.get(i), language, parts[i])) {
        return false;
      }
    }
    return segments.size() == parts.length;
  }

  private boolean matches(PathSegment segment, String language, String part) {
    boolean open = isOpen(part);
    return switch (segment) {
      case PathSegment.Literal(String text) -> open ? pattern(part).matcher(text).matches() : decoded(part).equals(text);
      case PathSegment.Variable variable -> open || accepts(variable, language, decoded(part));
      case PathSegment.Rest _ -> true;
    };
  }

  private boolean accepts(PathSegment.Variable variable, String language, String part) {
    try {
      return languages.of(language, variable.regex()).between(variable.prefix(), variable.suffix()).accepts(part);
    } catch (StateLimitException | IllegalArgumentException unknown) {
      return true;
    }
  }

  private static Pattern pattern(String part) {
    StringBuilder pattern = new StringBuilder();
    Matcher open = OPEN.matcher(part);
    int from = 0;
    while (open.find()) {
      pattern.append(Pattern.quote(decoded(part.substring(from, open.start()))));
      pattern.append(open.group().equals("{}") ? ".*" : "-?[0-9]+");
      from = open.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(decoded(part.substring(from)))).toString(), Pattern.DOTALL);
  }

  /** Whether a path, or a name, has parts that are printed. */
  static boolean isOpen(String text) {
    return OPEN.matcher(text).find();
  }

  /** A path as messages show it. */
  static String shown(String path) {
    return "\"" + OPEN.matcher(path).replaceAll("…") + "\"";
  }

  /** Percent-decoded; as it is where the encoding is wrong. */
  static String decoded(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return part;
    }
  }

  /** All paths, for suggestions. */
  List<String> paths() {
    return routes.stream().map(route -> route.path().text()).distinct().toList();
  }
}
