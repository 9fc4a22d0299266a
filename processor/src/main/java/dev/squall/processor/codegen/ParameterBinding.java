package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How one parameter of a handler gets its value: the expression in the routes method. */
final class ParameterBinding {
  private final ConversionFields conversions;
  private final List<String> variables;

  /** For a method that is reached by paths with these variables. */
  ParameterBinding(ConversionFields conversions, List<String> variables) {
    this.conversions = conversions;
    this.variables = variables;
  }

  /** Whether the value is collected by a {@code Binding}, so that the request's failures are reported together. */
  static boolean isCollected(Parameter parameter) {
    return parameter instanceof Parameter.Uploaded
        || (parameter instanceof Parameter.FormRecord record && !record.returned())
        || parameter instanceof Parameter.JsonBody
        || (parameter instanceof Parameter.Bound bound && bound.from() != Parameter.From.PATH)
        || (!(parameter instanceof Parameter.JsonElements) && ConstraintCode.isConstrained(parameter.use()));
  }

  /** {@code request.headers()}, {@code request.body()}. */
  static CodeBlock supplied(Parameter.Supplied parameter) {
    return switch (parameter.supply()) {
      case REQUEST -> CodeBlock.of("request");
      case HEADERS -> CodeBlock.of("request.headers()");
      case BODY_BYTES -> CodeBlock.of("request.body()");
      case BODY_TEXT -> CodeBlock.of("request.bodyText()");
      case BODY_STREAM -> CodeBlock.of("request.bodyStream()");
      case BODY -> CodeBlock.of("request.requestBody()");
      case BODY_PARTS -> CodeBlock.of("request.multipart()");
    };
  }

  /** {@code JsonStreams.receive(request, UserControllerJson.USER)}: nothing of the body is read yet. */
  static CodeBlock elements(Parameter.JsonElements parameter, CodeBlock codec) {
    String method = parameter.published() ? "publish" : "receive";
    return CodeBlock.of("$T.$L(request, $L)", SquallTypes.JSON_STREAMS, method, codec);
  }

  /** The statement that gives a parameter its variable. */
  CodeBlock statement(Parameter parameter, String local) {
    return switch (parameter) {
      case Parameter.Supplied supplied ->
          CodeBlock.of("$T $L = $L", TypeNames.of(supplied.declaredType()), local, supplied(supplied));
      case Parameter.Bound bound -> bound(bound, local);
      case Parameter.Uploaded uploaded -> uploaded(uploaded, local, "binding");
      case Parameter.FormRecord _ -> throw new IllegalArgumentException("a form has a method of its own");
      case Parameter.JsonBody _, Parameter.JsonElements _ ->
          throw new IllegalArgumentException("a body is read by its codec");
    };
  }

  /** {@code String name = form.text("name");}: a field of a form that is a record. */
  CodeBlock fieldStatement(Parameter.Bound field, String local) {
    TypeName declared = TypeNames.of(field.declaredType()).box();
    return CodeBlock.of("$T $L = $L", declared, local, fieldValue(field));
  }

  private CodeBlock fieldValue(Parameter.Bound field) {
    if (isText(field)) {
      return CodeBlock.of("form.text($L)", JavaLiteral.of(field.externalName()));
    }
    boolean truth = field.value() instanceof ValueType.BuiltIn builtIn && builtIn.kind() == ValueType.Kind.BOOLEAN;
    if (truth && field.defaults().isEmpty()) {
      switch (field.arity()) {
        case REQUIRED -> {
          return CodeBlock.of("form.checkbox($L)", JavaLiteral.of(field.externalName()));
        }
        case NULLABLE -> {
          return CodeBlock.of("form.nullableCheckbox($L)", JavaLiteral.of(field.externalName()));
        }
        case OPTIONAL -> {
          return CodeBlock.of("$T.ofNullable(form.nullableCheckbox($L))", Optional.class, JavaLiteral.of(field.externalName()));
        }
        case LIST, SET -> {}
      }
    }
    return collected(field, "form", JavaLiteral.of(field.externalName()));
  }

  private static boolean isText(Parameter.Bound field) {
    return field.arity() == Arity.REQUIRED
        && field.defaults().isEmpty()
        && field.value() instanceof ValueType.BuiltIn builtIn
        && builtIn.kind() == ValueType.Kind.STRING;
  }

  /** {@code UploadedFile photo = form.requiredFile("photo");} */
  static CodeBlock fieldStatement(Parameter.Uploaded file, String local) {
    return uploaded(file, local, "form");
  }

  /** {@code long id = request.pathValues().number(0);} */
  private CodeBlock bound(Parameter.Bound parameter, String local) {
    TypeName declared = TypeNames.of(parameter.declaredType());
    boolean onPath = parameter.from() == Parameter.From.PATH;
    CodeBlock value = onPath ? pathValue(parameter) : collected(parameter, "binding", place(parameter));
    // A collected primitive is a box until finish() has thrown for those that are missing.
    return CodeBlock.of("$T $L = $L", onPath ? declared : declared.box(), local, value);
  }

  /** {@code UploadedFile photo = binding.requiredFile("photo");} */
  private static CodeBlock uploaded(Parameter.Uploaded parameter, String local, String binding) {
    String method =
        switch (parameter.arity()) {
          case REQUIRED -> "requiredFile";
          case NULLABLE -> "nullableFile";
          case OPTIONAL -> "optionalFile";
          case LIST, SET -> "files";
        };
    TypeName declared = TypeNames.of(parameter.declaredType());
    return CodeBlock.of("$T $L = $L.$L($L)", declared, local, binding, method, JavaLiteral.of(parameter.externalName()));
  }

  /** {@code NewUser user = binding.body(UserControllerJson.NEW_USER)} */
  static CodeBlock body(Parameter.JsonBody parameter, String local, CodeBlock codec) {
    TypeName declared = TypeNames.of(parameter.declaredType()).box();
    CodeBlock value =
        switch (parameter.arity()) {
          case OPTIONAL -> CodeBlock.of("$T.ofNullable(binding.nullableBody($L))", Optional.class, codec);
          case NULLABLE -> CodeBlock.of("binding.nullableBody($L)", codec);
          default -> CodeBlock.of("binding.body($L)", codec);
        };
    return CodeBlock.of("$T $L = $L", declared, local, value);
  }

  /** {@code PathText.convert(request, 1, Conversions.UUID)}; numbers were parsed when the path was matched. */
  private CodeBlock pathValue(Parameter.Bound parameter) {
    int index = variables.indexOf(parameter.externalName());
    if (parameter.arity() == Arity.LIST) {
      return CodeBlock.of("$T.segments(request, $L)", SquallTypes.PATH_TEXT, index);
    }
    if (parameter.value() instanceof ValueType.BuiltIn builtIn) {
      switch (builtIn.kind()) {
        case STRING -> {
          return CodeBlock.of("$T.decode(request, $L)", SquallTypes.PATH_TEXT, index);
        }
        case LONG -> {
          return CodeBlock.of("request.pathValues().number($L)", index);
        }
        case BYTE, SHORT, INT -> {
          String primitive = builtIn.kind().name().toLowerCase(Locale.ROOT);
          return CodeBlock.of("($L) request.pathValues().number($L)", primitive, index);
        }
        default -> {}
      }
    }
    return CodeBlock.of(
        "$T.convert(request, $L, $L)", SquallTypes.PATH_TEXT, index, conversions.conversion(parameter.value()));
  }

  /** {@code binding.withDefault(Source.QUERY, "page", Conversions.INT, "1")} */
  private CodeBlock collected(Parameter.Bound parameter, String binding, CodeBlock place) {
    if (parameter.arity() == Arity.OPTIONAL && parameter.declaredType().simpleNames().size() == 1) {
      String optional = parameter.declaredType().simpleNames().getFirst();
      if (optional.equals("OptionalInt") || optional.equals("OptionalLong") || optional.equals("OptionalDouble")) {
        String method = "o" + optional.substring(1);
        return CodeBlock.of("$L.$L($L)", binding, method, place);
      }
    }
    CodeBlock.Builder call = CodeBlock.builder();
    call.add("$L.$L($L, $L", binding, method(parameter), place, conversions.conversion(parameter.value()));
    for (String text : parameter.defaults()) {
      call.add(", $L", JavaLiteral.of(text));
    }
    return call.add(")").build();
  }

  private static CodeBlock place(Parameter.Bound parameter) {
    return CodeBlock.of("$T.$L, $L", SquallTypes.SOURCE, parameter.from().name(), JavaLiteral.of(parameter.externalName()));
  }

  private static String method(Parameter.Bound parameter) {
    return switch (parameter.arity()) {
      case LIST -> "list";
      case SET -> "set";
      case OPTIONAL -> "optional";
      case REQUIRED -> parameter.defaults().isEmpty() ? "required" : "withDefault";
      case NULLABLE -> parameter.defaults().isEmpty() ? "nullable" : "withDefault";
    };
  }
}
