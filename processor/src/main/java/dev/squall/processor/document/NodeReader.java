package dev.squall.processor.document;

import dev.squall.processor.document.Node.Flag;
import dev.squall.processor.document.Node.Items;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.document.Node.Null;
import dev.squall.processor.document.Node.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads documents, strictly (RFC 8259); of members of the same name, a document has one only. */
public final class NodeReader {
  private static final int MAX_DEPTH = 200;
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,400})(?:\\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,4})?");

  private final String json;
  private int next;

  private NodeReader(String json) {
    this.json = json;
  }

  /** Why a text is no document, and where. */
  public static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedException(String json, int offset, String expected) {
      super("line " + (1 + json.substring(0, offset).chars().filter(c -> c == '\n').count()) + ": expected " + expected);
    }
  }

  /** Reads a whole document. */
  public static Node read(String json) throws MalformedException {
    NodeReader reader = new NodeReader(json);
    Node node = reader.value(0);
    reader.skipSpace();
    if (reader.next < json.length()) {
      throw reader.expected("the end");
    }
    return node;
  }

  private MalformedException expected(String what) {
    return new MalformedException(json, Math.min(next, json.length()), what);
  }

  private Node value(int depth) throws MalformedException {
    if (depth > MAX_DEPTH) {
      throw expected("at most " + MAX_DEPTH + " levels");
    }
    skipSpace();
    char first = next < json.length() ? json.charAt(next) : ' ';
    return switch (first) {
      case '{' -> members(depth);
      case '[' -> items(depth);
      case '"' -> new Text(string());
      case 't' -> word("true", new Flag(true));
      case 'f' -> word("false", new Flag(false));
      case 'n' -> word("null", Null.NULL);
      default -> number();
    };
  }

  private Node members(int depth) throws MalformedException {
    Map<String, Node> members = new LinkedHashMap<>();
    next++;
    if (accept('}')) {
      return new Members(members);
    }
    do {
      skipSpace();
      String name = string();
      expect(':');
      if (members.putIfAbsent(name, value(depth + 1)) != null) {
        throw expected("one member \"" + name + "\"");
      }
    } while (accept(','));
    expect('}');
    return new Members(members);
  }

  private Node items(int depth) throws MalformedException {
    List<Node> items = new ArrayList<>();
    next++;
    if (accept(']')) {
      return new Items(items);
    }
    do {
      items.add(value(depth + 1));
    } while (accept(','));
    expect(']');
    return new Items(items);
  }

  private Node number() throws MalformedException {
    Matcher number = NUMBER.matcher(json).region(next, json.length());
    if (!number.lookingAt()) {
      throw expected("a value");
    }
    next = number.end();
    return new Node.Decimal(new BigDecimal(number.group()));
  }

  private Node word(String word, Node meaning) throws MalformedException {
    if (!json.startsWith(word, next)) {
      throw expected("a value");
    }
    next += word.length();
    return meaning;
  }

  private String string() throws MalformedException {
    if (next >= json.length() || json.charAt(next) != '"') {
      throw expected("a string");
    }
    next++;
    StringBuilder text = new StringBuilder();
    while (next < json.length() && json.charAt(next) != '"') {
      char character = json.charAt(next++);
      if (character < ' ') {
        throw expected("no control character");
      }
      text.append(character == '\\' ? escape() : character);
    }
    if (next++ >= json.length()) {
      throw expected("the end of a string");
    }
    return text.toString();
  }

  private char escape() throws MalformedException {
    char kind = next < json.length() ? json.charAt(next++) : ' ';
    return switch (kind) {
      case '"', '\\', '/' -> kind;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw expected("an escape");
    };
  }

  private char unicode() throws MalformedException {
    int code = 0;
    for (int end = next + 4; next < end; next++) {
      int digit = next < json.length() ? Character.digit(json.charAt(next), 16) : -1;
      if (digit < 0) {
        throw expected("four hexadecimal digits");
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private boolean accept(char expected) {
    skipSpace();
    boolean found = next < json.length() && json.charAt(next) == expected;
    next += found ? 1 : 0;
    return found;
  }

  private void expect(char expected) throws MalformedException {
    if (!accept(expected)) {
      throw expected("\"" + expected + "\"");
    }
  }

  private void skipSpace() {
    while (next < json.length() && " \t\r\n".indexOf(json.charAt(next)) >= 0) {
      next++;
    }
  }
}
