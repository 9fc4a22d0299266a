package dev.squall.processor.linking;

import dev.squall.processor.automaton.ValueLanguages;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.path.PathEncoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The rule that decides which route a request takes, written down without regard to speed: all routes of the method that match
 * the path are found one by one, and the most specific of them wins. Paths are in the normal form of {@code PathNormalizer}.
 */
public final class ReferenceMatcher {
  private static final ValueLanguages LANGUAGES = new ValueLanguages();
  private static final Map<String, Pattern> PATTERNS = new TreeMap<>();

  private final List<LinkedRoute> routes;

  /** A variable's place in a path, as {@code PathValues} has it. */
  public record Value(int from, int to) {}

  /** A route and its variables in order. */
  public record Match(LinkedRoute route, List<Value> values) {}

  public ReferenceMatcher(List<LinkedRoute> routes) {
    this.routes = List.copyOf(routes);
  }

  /** The match of the route that answers, if one matches; of several that specificity cannot tell apart, the first given. */
  public Optional<Match> find(String method, String path) {
    return all(method, path).stream().min(Comparator.comparing(match -> kinds(match.route()), ReferenceMatcher::compare));
  }

  /** The matches of all routes of a method that match a path. */
  public List<Match> all(String method, String path) {
    List<Match> matches = new ArrayList<>();
    for (LinkedRoute route : routes) {
      if (route.method().equals(method)) {
        match(route, path).ifPresent(matches::add);
      }
    }
    return matches;
  }

  /** How specific the segments of a route are. */
  public static List<Specificity> kinds(LinkedRoute route) {
    List<Specificity> kinds = new ArrayList<>();
    int variable = 0;
    for (PathSegment segment : route.path().segments()) {
      boolean literal = segment instanceof PathSegment.Literal;
      kinds.add(Specificity.of(segment, literal ? "" : route.languages().get(variable)));
      variable += literal ? 0 : 1;
    }
    return kinds;
  }

  /** Compares how specific two routes are; the smaller one goes first. */
  public static int compare(List<Specificity> first, List<Specificity> second) {
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      if (first.get(i) != second.get(i)) {
        return first.get(i).compareTo(second.get(i));
      }
    }
    return 0;
  }

  /** Matches one route. */
  public static Optional<Match> match(LinkedRoute route, String path) {
    if (!path.startsWith("/")) {
      return Optional.empty();
    }
    String[] texts = path.substring(1).split("/", -1);
    List<PathSegment> segments = route.path().segments();
    List<Value> values = new ArrayList<>();
    int start = 1;
    for (int i = 0; i < segments.size(); i++) {
      if (i == texts.length) {
        return Optional.empty();
      }
      String text = texts[i];
      int end = start + text.length();
      int next = start;
      boolean matches = switch (segments.get(i)) {
        case PathSegment.Literal(String literal) -> text.equals(PathEncoding.encode(literal));
        case PathSegment.Variable variable ->
            variable(variable, route.languages().get(values.size()), text, next, values);
        case PathSegment.Rest rest ->
            rest(route.languages().get(values.size()), Arrays.copyOfRange(texts, i, texts.length))
                && values.add(new Value(next, path.length()));
      };
      if (!matches) {
        return Optional.empty();
      }
      if (segments.get(i) instanceof PathSegment.Rest) {
        return Optional.of(new Match(route, values));
      }
      start = end + 1;
    }
    return texts.length == segments.size() ? Optional.of(new Match(route, values)) : Optional.empty();
  }

  private static boolean variable(
      PathSegment.Variable variable, String language, String text, int start, List<Value> values) {
    String prefix = PathEncoding.encode(variable.prefix());
    String suffix = PathEncoding.encode(variable.suffix());
    if (text.length() < prefix.length() + suffix.length() || !text.startsWith(prefix) || !text.endsWith(suffix)) {
      return false;
    }
    String encoded = text.substring(prefix.length(), text.length() - suffix.length());
    if (encoded.matches(".*%.?")) {
      return false; // the suffix begins within an escape
    }
    values.add(new Value(start + prefix.length(), start + text.length() - suffix.length()));
    byte[] value = decode(encoded);
    String decoded = new String(value, StandardCharsets.UTF_8);
    if (encoded.isEmpty() || isDots(encoded)) {
      return false;
    }
    if (!language.equals("text") && !LANGUAGES.of(language, null).accepts(value)) {
      return false;
    }
    // An expression is over characters, so that bytes that are no UTF-8 never match one.
    return variable.regex() == null
        || (Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), value)
            && PATTERNS.computeIfAbsent(variable.regex(), Pattern::compile).matcher(decoded).matches());
  }

  private static boolean rest(String language, String[] texts) {
    return Arrays.stream(texts).noneMatch(text -> isDots(text) || (language.equals("rest") && text.contains("%2F")));
  }

  private static boolean isDots(String text) {
    return text.equals(".") || text.equals("..");
  }

  private static byte[] decode(String encoded) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) == '%') {
        decoded.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        decoded.write(encoded.charAt(i));
      }
    }
    return decoded.toByteArray();
  }
}
