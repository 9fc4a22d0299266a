package dev.squall.template.parse;

import dev.squall.template.ast.Identifier;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import dev.squall.template.source.TextOffsets;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes trees as texts that tests can compare: {@code Output@0-9(Variable@3-6("x"))}, with offsets of chars. */
final class TreeText {
  private TreeText() {}

  static String of(@Nullable Object node) {
    return switch (node) {
      case null -> "-";
      case String text -> '"' + text.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r") + '"';
      case Identifier identifier -> identifier.name() + "@" + offsets(identifier.span());
      case Span span -> "@" + offsets(span);
      case List<?> list -> list.stream().map(TreeText::of).collect(Collectors.joining(" ", "[", "]"));
      case Record record -> record(record);
      case Integer number -> number.toString();
      case Long number -> number + "L";
      case Float number -> number + "f";
      default -> node.toString();
    };
  }

  private static String offsets(Span span) {
    return span.start() + "-" + span.end();
  }

  private static String record(Record record) {
    StringBuilder text = new StringBuilder(record.getClass().getSimpleName());
    StringBuilder values = new StringBuilder();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (value instanceof TextOffsets || value instanceof TemplateSource) {
        continue;
      }
      if (value instanceof Span span && component.getName().equals("span")) {
        text.append('@').append(offsets(span));
      } else {
        values.append(values.isEmpty() ? "" : " ").append(of(value));
      }
    }
    return values.isEmpty() ? text.toString() : text.append('(').append(values).append(')').toString();
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(component.toString(), e);
    }
  }
}
