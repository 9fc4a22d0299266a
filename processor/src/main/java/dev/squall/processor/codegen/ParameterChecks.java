package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.Parameter;

/** Writes the checks of a handler's parameters against their constraints, behind the statements that bind them. */
final class ParameterChecks {
  private final ConstraintFields fields;
  private final NameAllocator names;
  private final CodeBlock binding;

  /**
   * For one method.
   *
   * @param binding the variable that is told what is wrong
   */
  ParameterChecks(ConstraintFields fields, NameAllocator names, String binding) {
    this.fields = fields;
    this.names = names;
    this.binding = CodeBlock.of("$L", binding);
  }

  /**
   * The statement, and what checks its value.
   *
   * <pre>{@code
   * Integer page = binding.required(Source.QUERY, "page", Conversions.INT);
   * if (page != null && page < 1) {
   *   binding.invalid(Source.QUERY, "page", "min", "{min}", "min", 1);
   * }
   * }</pre>
   *
   * Of several values, a malformed one is left out: all others are checked, and the container as a whole only if it has all of them.
   */
  CodeBlock around(Parameter parameter, String local, CodeBlock statement) {
    CodeBlock value = CodeBlock.of("$L", local);
    ConstraintCode code = new ConstraintCode(fields, names);
    if (isSeveral(parameter)) {
      return aroundSeveral(parameter, value, statement, code);
    }
    return CodeBlock.builder()
        .addStatement(statement)
        .add(code.statements(parameter.use(), value, isPresent(parameter), target(parameter)))
        .build();
  }

  /**
   * <pre>{@code
   * int before = binding.failures();
   * List<String> tags = binding.list(Source.QUERY, "tags", Conversions.STRING);
   * if (binding.failures() == before) {
   *   if (tags.size() > 3) {
   *     binding.invalid(Source.QUERY, "tags", "size", "{size}", "max", 3);
   *   }
   * }
   * int index = 0;
   * for (String element : tags) {
   *   ... "tags[" + binding.place(index) + "]" ...
   * }
   * }</pre>
   */
  private CodeBlock aroundSeveral(Parameter parameter, CodeBlock value, CodeBlock statement, ConstraintCode code) {
    CheckTarget target = target(parameter);
    CodeBlock own = code.own(parameter.use(), value, true, target);
    CodeBlock.Builder all = CodeBlock.builder();
    if (own.isEmpty()) {
      all.addStatement(statement);
    } else {
      String before = names.newName("before");
      all.addStatement("int $L = $L.failures()", before, binding)
          .addStatement(statement)
          .beginControlFlow("if ($L.failures() == $L)", binding, before)
          .add(own)
          .endControlFlow();
    }
    return all.add(code.contents(parameter.use(), value, target)).build();
  }

  /** A single collected value is null where it is missing or malformed. */
  private static boolean isPresent(Parameter parameter) {
    return switch (parameter) {
      case Parameter.Supplied _, Parameter.FormRecord _ -> true;
      case Parameter.JsonBody _, Parameter.JsonElements _ -> throw checkedByItsCodec(parameter);
      case Parameter.Bound bound when bound.from() == Parameter.From.PATH -> true;
      case Parameter.Bound _, Parameter.Uploaded _ ->
          parameter.use().type() instanceof JsonType.Sequence || parameter.use().type() instanceof JsonType.OptionalOf;
    };
  }

  private static boolean isSeveral(Parameter parameter) {
    return parameter instanceof Parameter.Bound bound
        && bound.from() != Parameter.From.PATH
        && (bound.arity() == Parameter.Arity.LIST || bound.arity() == Parameter.Arity.SET);
  }

  private CheckTarget target(Parameter parameter) {
    return switch (parameter) {
      case Parameter.Bound bound -> {
        CheckTarget.Parameter value = new CheckTarget.Parameter(binding, bound.from().name(), CheckPath.of(bound.externalName()));
        yield isSeveral(parameter) ? new CheckTarget.Several(value) : value;
      }
      case Parameter.Uploaded file -> new CheckTarget.Parameter(binding, "FORM", CheckPath.of(file.externalName()));
      case Parameter.Supplied _ -> new CheckTarget.Parameter(binding, "BODY", CheckPath.of(""));
      case Parameter.JsonBody _, Parameter.JsonElements _ -> throw checkedByItsCodec(parameter);
      case Parameter.FormRecord _ -> new CheckTarget.Parameter(binding, "FORM", CheckPath.of(""));
    };
  }

  private static IllegalArgumentException checkedByItsCodec(Parameter parameter) {
    return new IllegalArgumentException("its codec checks it: " + parameter);
  }
}
