package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.processor.model.NamedType.Access;
import dev.squall.processor.model.NamedType.Construction;
import dev.squall.processor.model.TypeRef;
import java.util.List;

/** How an object is made of what was read, and what happens if its class refuses that. */
final class JsonMaking {
  private JsonMaking() {}

  /** {@code new User(id, name)}, {@code Money.of(amount)} */
  static CodeBlock made(Construction construction, TypeRef type, List<CodeBlock> arguments) {
    CodeBlock joined = CodeBlock.join(arguments, ", ");
    return construction.factory() != null
        ? CodeBlock.of("$T.$L($L)", TypeNames.className(construction.owner()), construction.factory(), joined)
        : CodeBlock.of("$L($L)", JsonScope.made(construction.owner(), type), joined);
  }

  /** {@code it.setName(name);} */
  static CodeBlock set(Access setter, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement(setter.method() ? "it.$L($L)" : "it.$L = $L", setter.name(), value)
        .build();
  }

  /**
   * A constructor that throws {@link IllegalArgumentException} says that the values do not fit, which the client is told; of its
   * message, which is ours, it is told nothing.
   *
   * <pre>{@code
   * try {
   *   return new Range(from, to);
   * } catch (IllegalArgumentException refused) {
   *   in.invalid(start, "", "value", "This is no valid Range.");
   *   return null;
   * }
   * }</pre>
   *
   * What a check throws is a fault of its own, so checks stand behind that.
   */
  static CodeBlock guarded(TypeRef type, CodeBlock made, List<CodeBlock> settings, CodeBlock checks) {
    TypeName name = TypeNames.of(type);
    CodeBlock.Builder code = CodeBlock.builder();
    if (!checks.isEmpty()) {
      code.addStatement("$T it", name).beginControlFlow("try").addStatement("it = $L", made);
      settings.forEach(code::add);
      return code.add(refusal(type))
          .add(checks)
          .addStatement("return in.failures() == failures ? it : null")
          .build();
    }
    code.beginControlFlow("try");
    if (settings.isEmpty()) {
      code.addStatement("return $L", made);
    } else {
      code.addStatement("$T it = $L", name, made);
      settings.forEach(code::add);
      code.addStatement("return it");
    }
    return code.add(refusal(type)).build();
  }

  private static CodeBlock refusal(TypeRef type) {
    return CodeBlock.builder()
        .nextControlFlow("catch ($T refused)", IllegalArgumentException.class)
        .addStatement("in.invalid(start, $S, $S, $S)", "", "value", "This is no valid " + type.simpleNames().getLast() + ".")
        .addStatement("return null")
        .endControlFlow()
        .build();
  }
}
