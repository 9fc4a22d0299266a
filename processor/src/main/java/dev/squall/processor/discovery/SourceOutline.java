package dev.squall.processor.discovery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the classes and methods of a source file stand, found by looking at its tokens.
 *
 * <p>The compilers offer positions only to processors that depend on their internals, and their order of enumeration is not
 * that of the source. This needs the file's text and nothing else.
 */
final class SourceOutline {
  /** What no place has. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> types = new HashMap<>();
  private final Map<String, List<Integer>> methods = new HashMap<>();
  private final Deque<String> scopes = new ArrayDeque<>();
  private final JavaTokens tokens;
  private String typeToOpen = "";
  private boolean inInitializer;

  private SourceOutline(JavaTokens tokens) {
    this.tokens = tokens;
  }

  /** Reads a file's text. */
  static SourceOutline of(CharSequence text) {
    SourceOutline outline = new SourceOutline(new JavaTokens(text));
    while (outline.tokens.next()) {
      outline.accept();
    }
    return outline;
  }

  /** The offset of a class's name; nested names are separated by dots. */
  int type(String name) {
    return types.getOrDefault(name, UNKNOWN);
  }

  /** The offset of the name of a class's {@code index}th method of that name. */
  int method(String type, String method, int index) {
    List<Integer> offsets = methods.getOrDefault(type + "#" + method, List.of());
    return index < offsets.size() ? offsets.get(index) : UNKNOWN;
  }

  private void accept() {
    switch (tokens.text()) {
      case "@" -> skipAnnotation();
      case "class", "interface", "enum", "record" -> openType();
      case "=" -> inInitializer |= inTypeBody();
      case ";" -> inInitializer &= !inTypeBody();
      case "{" -> {
        scopes.push(typeToOpen);
        typeToOpen = "";
      }
      case "}" -> {
        if (!scopes.isEmpty()) {
          scopes.pop();
        }
      }
      default -> member();
    }
  }

  /** A scope that is the body of a method, or of a class that has no name, is the empty name. */
  private boolean inTypeBody() {
    return scopes.isEmpty() || !scopes.getFirst().isEmpty();
  }

  private void skipAnnotation() {
    if (tokens.peek().equals("interface")) {
      return;
    }
    do {
      tokens.next();
      tokens.next();
    } while (tokens.text().equals("."));
    if (tokens.text().equals("(")) {
      skipParentheses();
    } else {
      accept();
    }
  }

  private void skipParentheses() {
    int depth = 1;
    while (depth > 0 && tokens.next()) {
      if (tokens.text().equals("(")) {
        depth++;
      } else if (tokens.text().equals(")")) {
        depth--;
      }
    }
  }

  private void openType() {
    if (!inTypeBody() || inInitializer || !JavaTokens.isName(tokens.peek())) {
      member();
      return;
    }
    tokens.next();
    String outer = scopes.isEmpty() ? "" : scopes.getFirst() + ".";
    typeToOpen = outer + tokens.text();
    types.putIfAbsent(typeToOpen, tokens.offset());
    if (tokens.peek().equals("(")) {
      tokens.next();
      skipParentheses();
    }
  }

  private void member() {
    boolean method = JavaTokens.isName(tokens.text()) && tokens.peek().equals("(");
    if (!method || !inTypeBody() || inInitializer || scopes.isEmpty()) {
      return;
    }
    methods.computeIfAbsent(scopes.getFirst() + "#" + tokens.text(), key -> new ArrayList<>()).add(tokens.offset());
    tokens.next();
    skipParentheses();
  }
}
