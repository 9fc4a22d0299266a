package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Route;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a controller's routes class: it makes the controller, and has a method for each handler that binds the parameters,
 * calls the handler and makes its result a reply.
 */
public final class RoutesClass {
  private static final String PROCESSOR = "dev.squall.processor.RouteProcessor";

  private final Controller controller;
  private final ClassName name;
  private final TypeName controllerType;
  private final ConversionFields conversions;
  private final MediaTypeFields mediaTypes;
  private final ConstraintFields constraints;
  private final FormMethods forms;
  private final JsonEntries json;

  private RoutesClass(Controller controller) {
    this.controller = controller;
    name = TypeNames.className(JavaNames.generated(controller.type(), "Routes"));
    controllerType = TypeNames.of(controller.type());
    conversions = new ConversionFields(name, controller);
    mediaTypes = new MediaTypeFields(controller, conversions.names());
    constraints = new ConstraintFields(mediaTypes.names(), conversions.names());
    forms = new FormMethods(controller, name, conversions, constraints);
    json = new JsonEntries(controller);
  }

  /**
   * Writes the class.
   *
   * @param generatedAnnotation whether the module can name {@code javax.annotation.processing.Generated}
   */
  public static GeneratedSource of(Controller controller, boolean generatedAnnotation) {
    return new RoutesClass(controller).write(generatedAnnotation);
  }

  private GeneratedSource write(boolean generatedAnnotation) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc("The routes of {@code $L}.\n", controller.type().qualifiedName())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    SourceFile.annotate(type, PROCESSOR, generatedAnnotation);
    type.addAnnotation(new ControllerDescription(controller).annotation());
    conversions.addTo(type);
    mediaTypes.addTo(type);
    type.addField(controllerType, "controller", Modifier.PRIVATE, Modifier.FINAL);
    type.addMethod(constructor());
    for (HandlerMethod method : HandlerMethod.of(controller)) {
      type.addMethod(handler(method));
    }
    forms.addTo(type);
    constraints.addTo(type);
    HandlerMethod.of(controller).forEach(method -> PageFunction.of(method, json).ifPresent(type::addType));
    return SourceFile.write(name, controller.type().qualifiedName(), generatedAnnotation, type.build());
  }

  /**
   * <pre>{@code
   * public UserControllerRoutes(Users users) {
   *   controller = new UserController(users);
   * }
   * }</pre>
   *
   * Not public if a parameter's type is not: then only the same package can have the value.
   */
  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
        .addJavadoc("Makes the controller.\n");
    NameAllocator names = LocalNames.besides(name.simpleName(), "controller");
    List<CodeBlock> arguments = new ArrayList<>();
    boolean visible = true;
    for (Controller.Dependency dependency : controller.dependencies()) {
      String local = names.newName(dependency.name());
      constructor.addParameter(TypeNames.of(dependency.type()), local);
      arguments.add(CodeBlock.of("$L", local));
      visible &= dependency.visible();
    }
    if (visible) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    return constructor
        .addStatement("controller = new $T($L)", controllerType, CodeBlock.join(arguments, ", "))
        .build();
  }

  /**
   * <pre>{@code
   * // GET /users/{id} calls UserController.show(long), UserController.java:17
   * public Reply show(Request request) throws Exception {
   *   long id = request.pathValues().number(0);
   *   return Response.text(200, controller.show(id));
   * }
   * }</pre>
   */
  private MethodSpec handler(HandlerMethod method) {
    MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(SquallTypes.REPLY)
        .addParameter(SquallTypes.REQUEST, "request")
        .addException(Exception.class);
    addJavadoc(spec, method);
    ParameterBinding binding = new ParameterBinding(conversions, method.variables());
    NameAllocator names = LocalNames.besides(name.simpleName(), "controller", "request", "binding", "representation", "thrown");
    boolean collects = method.handler().parameters().stream().anyMatch(ParameterBinding::isCollected);
    spec.addCode(mediaTypes.checks(method.handler()));
    if (passesRequestOn(method.handler())) {
      spec.addComment("The request may be read on another thread, while this one goes on.");
      spec.addStatement("request.detach()");
    }
    if (collects) {
      spec.addStatement("$T binding = new $T(request)", SquallTypes.BINDING, SquallTypes.BINDING);
    }
    ParameterChecks checks = new ParameterChecks(constraints, names, "binding");
    List<CodeBlock> arguments = new ArrayList<>();
    for (Parameter parameter : method.handler().parameters()) {
      if (parameter instanceof Parameter.Supplied supplied && !ConstraintCode.isConstrained(parameter.use())) {
        arguments.add(ParameterBinding.supplied(supplied));
        continue;
      }
      if (parameter instanceof Parameter.JsonElements elements) {
        arguments.add(ParameterBinding.elements(elements, json.codec(elements.use())));
        continue;
      }
      String local = names.newName(parameter.name());
      spec.addCode(
          switch (parameter) {
            case Parameter.FormRecord record -> forms.statements(record, local, names);
            // Its codec checks it.
            case Parameter.JsonBody body ->
                CodeBlock.builder().addStatement(ParameterBinding.body(body, local, json.codec(body.use()))).build();
            default -> checks.around(parameter, local, binding.statement(parameter, local));
          });
      arguments.add(CodeBlock.of("$L", local));
    }
    if (collects) {
      spec.addStatement("binding.finish()");
    }
    CodeBlock call = CodeBlock.of("controller.$L($L)", method.handler().name(), CodeBlock.join(arguments, ", "));
    CodeBlock result = new ResultCode(mediaTypes, json, names).of(method, call);
    return spec.addCode(method.handler().throwsAnything() ? passingOn(result) : result).build();
  }

  /**
   * What is neither an exception nor an error is not for the runtime to know: it becomes the cause of an exception.
   *
   * <pre>{@code
   * try {
   *   return Response.text(200, controller.show());
   * } catch (Exception | Error thrown) {
   *   throw thrown;
   * } catch (Throwable thrown) {
   *   throw new Exception(thrown);
   * }
   * }</pre>
   */
  private static CodeBlock passingOn(CodeBlock result) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(result)
        .nextControlFlow("catch ($T | $T thrown)", Exception.class, Error.class)
        .addStatement("throw thrown")
        .nextControlFlow("catch ($T thrown)", Throwable.class)
        .addStatement("throw new $T(thrown)", Exception.class)
        .endControlFlow()
        .build();
  }

  private static boolean passesRequestOn(Handler handler) {
    boolean viewed = handler.parameters().stream().anyMatch(RoutesClass::isViewOfRequest);
    return handler.result().stage() && (viewed || handler.result().page() != null);
  }

  private static boolean isViewOfRequest(Parameter parameter) {
    return parameter instanceof Parameter.Supplied supplied
        && (supplied.supply() == Parameter.Supply.REQUEST || supplied.supply() == Parameter.Supply.HEADERS);
  }

  private static void addJavadoc(MethodSpec.Builder spec, HandlerMethod method) {
    for (Route route : method.routes()) {
      spec.addJavadoc("{@code $L $L}\n", route.method(), SourceFile.comment(route.path().text()));
    }
    spec.addJavadoc(
        "calls {@code $L}, $L.\n",
        SourceFile.comment(method.handler().signature()),
        SourceFile.comment(method.handler().source().position()));
  }
}
