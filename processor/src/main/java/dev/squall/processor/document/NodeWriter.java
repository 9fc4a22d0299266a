package dev.squall.processor.document;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes documents, always in the same way: members in their order, two spaces a level, a line per member or element. */
public final class NodeWriter {
  private final StringBuilder text = new StringBuilder();
  private final boolean pretty;

  private NodeWriter(boolean pretty) {
    this.pretty = pretty;
  }

  /** The document for people, with a line feed at its end. */
  public static String pretty(Node node) {
    NodeWriter writer = new NodeWriter(true);
    writer.write(node, 0);
    return writer.text.append('\n').toString();
  }

  /** The document in one line without spaces, in ASCII. */
  public static String compact(Node node) {
    NodeWriter writer = new NodeWriter(false);
    writer.write(node, 0);
    return writer.text.toString();
  }

  private void write(Node node, int depth) {
    switch (node) {
      case Node.Members members -> members(members.byName(), depth);
      case Node.Items items -> items(items.list(), depth);
      case Node.Text string -> quote(string.value());
      case Node.Decimal number -> text.append(number(number.value()));
      case Node.Flag flag -> text.append(flag.value());
      case Node.Null _ -> text.append("null");
    }
  }

  /** Up to twenty digits before the point are written out. */
  private static String number(BigDecimal value) {
    boolean plain = value.scale() <= 0 && value.precision() - value.scale() <= 20;
    return plain ? value.toPlainString() : value.toString();
  }

  private void members(Map<String, Node> members, int depth) {
    if (members.isEmpty()) {
      text.append("{}");
      return;
    }
    text.append('{');
    for (Iterator<Map.Entry<String, Node>> entries = members.entrySet().iterator(); entries.hasNext(); ) {
      Map.Entry<String, Node> member = entries.next();
      newLine(depth + 1);
      quote(member.getKey());
      text.append(pretty ? ": " : ":");
      write(member.getValue(), depth + 1);
      text.append(entries.hasNext() ? "," : "");
    }
    newLine(depth);
    text.append('}');
  }

  /** An array of short scalars stays on its line. */
  private void items(List<Node> items, int depth) {
    boolean inLine = items.size() <= 4 && items.stream().noneMatch(NodeWriter::isLong);
    text.append('[');
    for (int i = 0; i < items.size(); i++) {
      if (!inLine) {
        newLine(depth + 1);
      } else if (pretty && i > 0) {
        text.append(' ');
      }
      write(items.get(i), depth + 1);
      text.append(i < items.size() - 1 ? "," : "");
    }
    if (!inLine) {
      newLine(depth);
    }
    text.append(']');
  }

  private static boolean isLong(Node node) {
    return switch (node) {
      case Node.Members members -> !members.isEmpty();
      case Node.Items items -> !items.list().isEmpty();
      case Node.Text string -> string.value().length() > 20;
      case Node.Decimal _, Node.Flag _, Node.Null _ -> false;
    };
  }

  private void newLine(int depth) {
    if (pretty) {
      text.append('\n').repeat("  ", depth);
    }
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      switch (character) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> character(value, i, character);
      }
    }
    text.append('"');
  }

  /** Half a pair of surrogates cannot be written in UTF-8. */
  private void character(String value, int index, char character) {
    boolean lone = Character.isHighSurrogate(character)
        ? index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1))
        : Character.isLowSurrogate(character) && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    if (character < ' ' || lone || (!pretty && character > '~')) {
      text.append("\\u").append(Integer.toHexString(0x10000 | character), 1, 5);
    } else {
      text.append(character);
    }
  }
}
