package dev.squall.processor.discovery;

import dev.squall.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.util.Elements;

/** Reads types from the texts that {@link TypeRef#toString()} writes. */
final class TypeTexts {
  private final Elements elements;

  TypeTexts(Elements elements) {
    this.elements = elements;
  }

  TypeRef parse(String text) {
    return new Parser(text).type();
  }

  private final class Parser {
    private final String text;
    private int next;

    Parser(String text) {
      this.text = text;
    }

    TypeRef type() {
      if (accept("? extends ")) {
        return TypeRef.wildcard("? extends", type());
      }
      if (accept("? super ")) {
        return TypeRef.wildcard("? super", type());
      }
      int start = next;
      while (next < text.length() && "<>,[".indexOf(text.charAt(next)) < 0) {
        next++;
      }
      TypeRef raw = raw(text.substring(start, next));
      List<TypeRef> arguments = new ArrayList<>();
      if (accept("<")) {
        do {
          arguments.add(type());
        } while (accept(", "));
        accept(">");
      }
      int dimensions = 0;
      while (accept("[]")) {
        dimensions++;
      }
      return new TypeRef(raw.packageName(), raw.simpleNames(), arguments, dimensions);
    }

    private boolean accept(String expected) {
      boolean found = text.startsWith(expected, next);
      next += found ? expected.length() : 0;
      return found;
    }
  }

  /** The package ends where the compiler knows a class; before the last name where it knows none. */
  private TypeRef raw(String name) {
    List<String> parts = Arrays.asList(name.split("\\."));
    for (int i = 1; i <= parts.size(); i++) {
      boolean known = elements.getTypeElement(String.join(".", parts.subList(0, i))) != null;
      if (known || i == parts.size()) {
        return new TypeRef(String.join(".", parts.subList(0, i - 1)), parts.subList(i - 1, parts.size()), List.of(), 0);
      }
    }
    throw new IllegalStateException("a name has at least one part");
  }
}
