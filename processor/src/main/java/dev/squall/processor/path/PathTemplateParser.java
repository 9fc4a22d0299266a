package dev.squall.processor.path;

import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.PathSegment.Literal;
import dev.squall.processor.model.PathSegment.Rest;
import dev.squall.processor.model.PathSegment.Variable;
import dev.squall.processor.model.PathTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the text of a path: {@code /} followed by segments, each a literal, {@code {name}}, {@code {name:regex}} or {@code
 * {name*}}, where a variable of one segment may have literal text before and after it. A final slash makes an empty last
 * segment.
 *
 * <p>Whether a regular expression is well-formed is not looked at here; only where it ends.
 */
public final class PathTemplateParser {
  private final String text;
  private final List<PathSyntaxProblem> problems = new ArrayList<>();
  private final List<PathSegment> segments = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private PathTemplateParser(String text) {
    this.text = text;
  }

  /** Parses a whole path. Offsets of problems and variables count in {@code text}. */
  public static ParsedPath parse(String text) {
    PathTemplateParser parser = new PathTemplateParser(text);
    parser.path();
    return parser.problems.isEmpty()
        ? new ParsedPath.Valid(new PathTemplate(text, parser.segments))
        : new ParsedPath.Faulty(parser.problems);
  }

  /**
   * Parses a handler's path behind its controller's prefix. Offsets count in the {@linkplain #join joined} text: those below
   * the prefix's length are in the prefix.
   */
  public static ParsedPath parse(String prefix, String path) {
    if (!path.isEmpty() && path.charAt(0) != '/') {
      return new ParsedPath.Faulty(List.of(missingSlash(prefix.length(), path)));
    }
    return parse(join(prefix, path));
  }

  /** Puts a prefix, which is empty or {@code /x}, and a path, which is empty or {@code /y}, together; both empty is {@code /}. */
  public static String join(String prefix, String path) {
    String joined = prefix + path;
    return joined.isEmpty() ? "/" : joined;
  }

  /**
   * What is wrong with a prefix, by offset. A prefix is empty, or a path that does not end in a slash and has no {@code
   * {name*}}.
   */
  public static List<PathSyntaxProblem> checkPrefix(String prefix) {
    if (prefix.isEmpty()) {
      return List.of();
    }
    String stripped = withoutFinalSlashes(prefix);
    if (stripped.isEmpty()) {
      return List.of(
          new PathSyntaxProblem(
              0, "the prefix \"" + prefix + "\" ends with a slash", "Leave the prefix empty: \"\"."));
    }
    if (prefix.charAt(0) != '/') {
      return List.of(missingSlash(0, prefix, stripped));
    }
    if (stripped.length() < prefix.length() && checkPrefix(stripped).isEmpty()) {
      return List.of(
          new PathSyntaxProblem(
              stripped.length(),
              "the prefix \"" + prefix + "\" ends with a slash",
              "Write \"" + stripped + "\": the handlers' paths begin with the slash."));
    }
    PathTemplateParser parser = new PathTemplateParser(prefix);
    parser.path();
    if (parser.problems.isEmpty()) {
      PathSegment last = parser.segments.getLast();
      if (last instanceof Rest rest) {
        return List.of(parser.restNotLast(rest));
      }
    }
    return List.copyOf(parser.problems);
  }

  private void path() {
    if (text.isEmpty() || text.charAt(0) != '/') {
      problems.add(missingSlash(0, text));
      return;
    }
    int start = 1;
    while (true) {
      SegmentParser parser = new SegmentParser(text, start, problems);
      PathSegment segment = parser.parse();
      int end = parser.end();
      if (segment != null) {
        add(segment, start, end);
      }
      if (end == text.length() || text.charAt(end) != '/') {
        return;
      }
      start = end + 1;
    }
  }

  private void add(PathSegment segment, int start, int end) {
    boolean last = end == text.length();
    switch (segment) {
      case Literal literal when literal.text().isEmpty() && !last ->
          problems.add(
              new PathSyntaxProblem(start, "there is nothing between the two slashes of \"//\"", "Write one slash."));
      case Literal literal -> {
        if (literal.text().equals(".") || literal.text().equals("..")) {
          problems.add(
              new PathSyntaxProblem(
                  start,
                  "the segment \"" + text.substring(start, end) + "\" can never be reached: clients resolve it before"
                      + " they send a request",
                  "Write the path that it leads to."));
        }
      }
      case Variable variable -> name(variable.name(), variable.offset());
      case Rest rest -> {
        name(rest.name(), rest.offset());
        if (!last && text.charAt(end) == '/') {
          problems.add(restNotLast(rest));
        }
      }
    }
    segments.add(segment);
  }

  private void name(String name, int offset) {
    if (!names.add(name)) {
      problems.add(
          new PathSyntaxProblem(
              offset, "the path has two variables named \"" + name + "\"", "Give one of them another name."));
    }
  }

  private PathSyntaxProblem restNotLast(Rest rest) {
    return new PathSyntaxProblem(
        rest.offset(),
        "{" + rest.name() + "*} takes the whole rest of the path, so nothing can follow it",
        "Move it to the end of the handler's path, or write {" + rest.name() + "} to take one segment.");
  }

  private static String withoutFinalSlashes(String prefix) {
    int end = prefix.length();
    while (end > 0 && prefix.charAt(end - 1) == '/') {
      end--;
    }
    return prefix.substring(0, end);
  }

  private static PathSyntaxProblem missingSlash(int offset, String path) {
    return missingSlash(offset, path, path);
  }

  private static PathSyntaxProblem missingSlash(int offset, String path, String meant) {
    String shown = path.isEmpty() ? "" : " \"" + path + "\"";
    return new PathSyntaxProblem(
        offset, "the path" + shown + " does not begin with a slash", "Write \"/" + meant + "\".");
  }
}
