package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.ResultKind.Page;
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

  /** The class, if the handler's result is such a page. */
  static Optional<TypeSpec> of(HandlerMethod method) {
    ResultKind result = method.handler().result();
    return result.stage() && result.page() != null ? Optional.of(of(method, result.page())) : Optional.empty();
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
  private static TypeSpec of(HandlerMethod method, Page page) {
    Handler handler = method.handler();
    TypeName type = TypeNames.className(page.type());
    boolean optional = handler.result().optional();
    TypeName argument =
        optional
            ? ParameterizedTypeName.get(ClassName.get(Optional.class), WildcardTypeName.subtypeOf(type))
            : type;
    CodeBlock value = optional ? CodeBlock.of("$T.present(page)", SquallTypes.REPLIES) : CodeBlock.of("page");
    MethodSpec apply = MethodSpec.methodBuilder("apply")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(SquallTypes.RESPONSE)
        .addParameter(argument, "page")
        .addStatement("return $T.response($L, $L, request)",
            TypeNames.className(page.template()), ResultCode.status(handler), value)
        .build();
    return TypeSpec.recordBuilder(nameFor(method))
        .addJavadoc("Renders the page of {@code $L} once it is there.\n", SourceFile.comment(handler.signature()))
        .addModifiers(Modifier.PRIVATE)
        .recordConstructor(MethodSpec.constructorBuilder().addParameter(SquallTypes.REQUEST, "request").build())
        .addSuperinterface(
            ParameterizedTypeName.get(ClassName.get(Function.class), argument, SquallTypes.RESPONSE))
        .addMethod(apply)
        .build();
  }
}
