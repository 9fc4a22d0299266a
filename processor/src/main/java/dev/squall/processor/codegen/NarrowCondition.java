package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.squall.processor.codegen.PathTree.NarrowEdge;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.SegmentLanguages;
import dev.squall.processor.path.PathEncoding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition under which a segment is one of a narrow variable's texts; it notes the variable's place and value. */
final class NarrowCondition {
  private static final int LARGEST_CHAIN = 8;
  private static final String ENUM = "enum:";

  private final TableClasses classes;
  private final SegmentLanguages languages;

  NarrowCondition(TableClasses classes, SegmentLanguages languages) {
    this.classes = classes;
    this.languages = languages;
  }

  /**
   * <pre>{@code
   * Segments.longNumber(path, from, end, values, 0)
   * Patterns0.CODE.matches(path, from, end) && Segments.text(path, from, end, values, 0)
   * Segments.startsWith(path, from, end, "report-") && Segments.text(path, from + 7, end, values, 0)
   * }</pre>
   *
   * @param name what a constant is called after
   * @param index the variable's number
   */
  CodeBlock of(NarrowEdge edge, String name, int index) {
    PathSegment.Variable variable = edge.variable();
    String prefix = PathEncoding.encode(variable.prefix());
    String suffix = PathEncoding.encode(variable.suffix());
    List<CodeBlock> conditions = new ArrayList<>();
    if (!prefix.isEmpty()) {
      conditions.add(CodeBlock.of("$T.startsWith(path, from, end, $S)", SquallTypes.SEGMENTS, prefix));
    }
    if (!suffix.isEmpty()) {
      conditions.add(CodeBlock.of("$T.endsWith(path, from, end, $S)", SquallTypes.SEGMENTS, suffix));
    }
    String bounds = (prefix.isEmpty() ? "from" : "from + " + prefix.length())
        + (suffix.isEmpty() ? ", end" : ", end - " + suffix.length());
    addValue(conditions, edge, new Value(name, bounds, index));
    return CodeBlock.join(conditions, "\n    && ");
  }

  /** What a value's conditions are written with. */
  private record Value(String name, String bounds, int index) {

    /** {@code Segments.longNumber(path, from, end, values, 0)} */
    CodeBlock call(String method) {
      return CodeBlock.of("$T.$L(path, $L, values, $L)", SquallTypes.SEGMENTS, method, bounds, index);
    }
  }

  private void addValue(List<CodeBlock> conditions, NarrowEdge edge, Value value) {
    PathSegment.Variable variable = edge.variable();
    String matcher = matcher(edge.language());
    if (variable.regex() == null && matcher != null) {
      conditions.add(value.call(matcher));
      return;
    }
    if (variable.regex() == null && edge.language().startsWith(ENUM)
        && constants(edge.language()).size() <= LARGEST_CHAIN) {
      conditions.add(oneOf(constants(edge.language()), value.bounds()));
    } else if (variable.regex() != null || !edge.language().equals("text")) {
      String pattern = classes.pattern(value.name(), languages.pattern(variable, edge.language()));
      conditions.add(CodeBlock.of("$L.matches(path, $L)", pattern, value.bounds()));
    }
    conditions.add(value.call(matcher == null ? "text" : matcher));
  }

  /** The hand-written matcher of a language; null if there is none. */
  private static @Nullable String matcher(String language) {
    return switch (language) {
      case "byte" -> "byteNumber";
      case "short" -> "shortNumber";
      case "int" -> "intNumber";
      case "long" -> "longNumber";
      case "boolean" -> "bool";
      case "uuid" -> "uuid";
      default -> null;
    };
  }

  private static List<String> constants(String language) {
    return List.of(language.substring(ENUM.length()).split("\\|"));
  }

  /** {@code (Segments.equal(path, from, end, "OPEN") || Segments.equal(path, from, end, "CLOSED"))} */
  private static CodeBlock oneOf(List<String> constants, String bounds) {
    List<CodeBlock> alternatives = constants.stream()
        .map(each -> CodeBlock.of("$T.equal(path, $L, $S)", SquallTypes.SEGMENTS, bounds, PathEncoding.encode(each)))
        .toList();
    return CodeBlock.of("($L)", CodeBlock.join(alternatives, "\n        || "));
  }
}
