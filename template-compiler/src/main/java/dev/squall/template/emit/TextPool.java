package dev.squall.template.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.template.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The static text of a class: constants of UTF-8 bytes in classes of their own, equal ones shared, each within the limits of class files. */
final class TextPool {
  /** In chars; of at most three bytes each, below the 65,535 bytes of a constant. */
  private static final int PIECE = 16_000;

  /** More fields than this would make the class's initializer too large. */
  private static final int PER_CLASS = 2_000;

  private static final ClassName UTF_8 = ClassName.get(StandardCharsets.class);

  private final ClassName owner;
  private final Map<String, CodeBlock> known = new HashMap<>();
  private final List<Map<String, String>> holders = new ArrayList<>();
  private final Map<Integer, Integer> perLine = new HashMap<>();

  TextPool(ClassName owner) {
    this.owner = owner;
  }

  /** The constants that make up a text, in order. */
  List<CodeBlock> constants(String text, Span span) {
    List<CodeBlock> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + PIECE);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      String piece = text.substring(from, to);
      CodeBlock constant = known.get(piece);
      if (constant == null) {
        constant = add(piece, span.line());
        known.put(piece, constant);
      }
      pieces.add(constant);
      from = to;
    }
    return pieces;
  }

  private CodeBlock add(String piece, int line) {
    if (holders.isEmpty() || holders.getLast().size() >= PER_CLASS) {
      holders.add(new LinkedHashMap<>());
    }
    int count = perLine.merge(line, 1, Integer::sum);
    String name = "LINE_" + line + (count == 1 ? "" : "_" + count);
    holders.getLast().put(name, piece);
    return CodeBlock.of("$T.$L", holder(holders.size()), name);
  }

  private ClassName holder(int number) {
    return owner.nestedClass(number == 1 ? "Text" : "Text" + number);
  }

  /** <pre>{@code private static final class Text { static final byte[] LINE_1 = "<h1>".getBytes(UTF_8); }}</pre> */
  List<TypeSpec> classes() {
    List<TypeSpec> classes = new ArrayList<>();
    for (int i = 0; i < holders.size(); i++) {
      TypeSpec.Builder type = TypeSpec.classBuilder(holder(i + 1))
          .addJavadoc("Static text, by the line where it begins.\n")
          .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
      holders.get(i).forEach((name, text) -> type.addField(
          FieldSpec.builder(ArrayTypeName.of(TypeName.BYTE), name, Modifier.STATIC, Modifier.FINAL)
              .initializer("$L.getBytes($T.UTF_8)", literal(text), UTF_8)
              .build()));
      classes.add(type.build());
    }
    return classes;
  }

  private static CodeBlock literal(String text) {
    boolean lines = text.indexOf('\n') >= 0 && text.indexOf('\n') < text.length() - 1;
    return CodeBlock.of(lines ? "($S)" : "$S", text);
  }
}
