package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** The constants that the checks of one generated class need: tables of regular expressions, and decimal limits. */
final class ConstraintFields {
  private final Map<String, String> patterns = new LinkedHashMap<>();
  private final Map<BigDecimal, String> decimals = new LinkedHashMap<>();
  private final UnaryOperator<String> unique;

  /** The constants of a class; {@code unique} gives each a name that no other one has. */
  ConstraintFields(UnaryOperator<String> unique) {
    this.unique = unique;
  }

  /** The constants of a class that has others by these names already. */
  ConstraintFields(Collection<String> names, Collection<String> more) {
    Set<String> taken = new HashSet<>(names);
    taken.addAll(more);
    unique = base -> unique(base, taken);
  }

  /** The constant of a table; {@code hint} is a name of what it is for. */
  CodeBlock pattern(String table, String hint) {
    return CodeBlock.of("$L", patterns.computeIfAbsent(table, _ -> unique.apply(JavaNames.constant(hint) + "_PATTERN")));
  }

  /** The constant of a number. */
  CodeBlock decimal(BigDecimal number) {
    String digits = number.toString().replace("-", "MINUS_").replace('.', '_').replace("+", "");
    return CodeBlock.of("$L", decimals.computeIfAbsent(number, _ -> unique.apply("DECIMAL_" + digits)));
  }

  private static String unique(String base, Set<String> taken) {
    String name = base;
    for (int number = 2; !taken.add(name); number++) {
      name = base + "_" + number;
    }
    return name;
  }

  /** <pre>{@code private static final SegmentPattern SKU_PATTERN = new SegmentPattern("...");}</pre> */
  void addTo(TypeSpec.Builder type) {
    patterns.forEach((table, name) ->
        type.addField(FieldSpec.builder(SquallTypes.SEGMENT_PATTERN, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T($L)", SquallTypes.SEGMENT_PATTERN, JavaLiteral.of(table))
            .build()));
    decimals.forEach((number, name) ->
        type.addField(FieldSpec.builder(BigDecimal.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T($S)", BigDecimal.class, number.toString())
            .build()));
  }
}
