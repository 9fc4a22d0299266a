package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.MediaTypes.Form;
import dev.squall.processor.model.MediaTypes.Produced;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.ResultKind.Page;
import dev.squall.processor.model.ValueUse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The class that renders a handler's page once its stage has it. A class and not a lambda: these are slow at a program's start. */
final class PageFunction {
  private PageFunction() {}

  /** The class's name. */
  static String nameFor(HandlerMethod method) {
    return JavaNames.capitalised(method.name()) + "Rendering";
  }

  /** Whether the client's choice decides whether the page is rendered, or its JSON is written. */
  static boolean isChosen(Handler handler) {
    List<Produced> produced = handler.mediaTypes().produced();
    return handler.result().page() != null
        && produced.stream().anyMatch(type -> type.form() == Form.JSON)
        && produced.stream().anyMatch(type -> type.form() == Form.ITSELF);
  }

  /** The expression for the response to be made of a page, which is mentioned once, or twice if it {@linkplain #isChosen is chosen}. */
  static CodeBlock response(Handler handler, CodeBlock value, JsonEntries json) {
    Page page = Objects.requireNonNull(handler.result().page());
    int status = ResultCode.status(handler);
    CodeBlock rendered =
        CodeBlock.of("$T.response($L, $L, request)", TypeNames.className(page.template()), status, value);
    ValueUse use = handler.result().json();
    if (use == null) {
      return rendered;
    }
    CodeBlock written = CodeBlock.of("$T.of($L, $L, $L)", SquallTypes.JSON_RESPONSES, status, json.codec(use), value);
    return isChosen(handler)
        ? CodeBlock.of("$L ? $L : $L", MediaTypeFields.isChosen(handler, Form.ITSELF), rendered, written)
        : written;
  }

  /** The expression for the response to be made of a page in a {@code Created}, which has a name. */
  static CodeBlock located(Handler handler, String created, JsonEntries json) {
    CodeBlock response = response(handler, CodeBlock.of("$L.body()", created), json);
    return CodeBlock.of("$T.located($L, $L)", SquallTypes.REPLIES, created, response);
  }

  /** The type of what the handler gives back, without {@code Optional}. */
  static TypeName given(ResultKind result, Page page) {
    TypeName type = TypeNames.className(page.type());
    return result.created()
        ? ParameterizedTypeName.get(SquallTypes.CREATED, WildcardTypeName.subtypeOf(type))
        : type;
  }

  /** The class, if the handler's result is such a page. */
  static Optional<TypeSpec> of(HandlerMethod method, JsonEntries json) {
    ResultKind result = method.handler().result();
    return result.stage() && result.page() != null ? Optional.of(of(method, result.page(), json)) : Optional.empty();
  }

  /**
   * <pre>{@code
   * private record LoadRendering(Request request) implements Function<UserPage, Response> {
   *   @Override
   *   public Response apply(UserPage page) {
   *     return UserPageTemplate.response(200, page, request);
   *   }
   * }
   * }</pre>
   */
  private static TypeSpec of(HandlerMethod method, Page page, JsonEntries json) {
    Handler handler = method.handler();
    boolean created = handler.result().created();
    TypeName type = given(handler.result(), page);
    String name = created ? "created" : "page";
    boolean optional = handler.result().optional();
    TypeName argument =
        optional
            ? ParameterizedTypeName.get(ClassName.get(Optional.class), WildcardTypeName.subtypeOf(type))
            : type;
    MethodSpec.Builder apply = MethodSpec.methodBuilder("apply")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(SquallTypes.RESPONSE)
        .addParameter(argument, optional ? "given" : name);
    if (optional) {
      apply.addStatement("$T $L = $T.present(given)", type, name, SquallTypes.REPLIES);
    }
    apply.addStatement("return $L", created ? located(handler, name, json) : response(handler, CodeBlock.of("page"), json));
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(SquallTypes.REQUEST, "request");
    if (isChosen(handler)) {
      constructor.addParameter(int.class, "representation");
    }
    return TypeSpec.recordBuilder(nameFor(method))
        .addJavadoc("Renders the page of {@code $L} once it is there.\n", SourceFile.comment(handler.signature()))
        .addModifiers(Modifier.PRIVATE)
        .recordConstructor(constructor.build())
        .addSuperinterface(
            ParameterizedTypeName.get(ClassName.get(Function.class), argument, SquallTypes.RESPONSE))
        .addMethod(apply.build())
        .build();
  }
}
