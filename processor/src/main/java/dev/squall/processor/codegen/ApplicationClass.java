package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.SegmentLanguages;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that {@code @Application} stands for: all controllers, and the dispatch table over all routes. */
public final class ApplicationClass {
  private static final String PROCESSOR = "dev.squall.processor.LinkProcessor";

  private final LinkedApplication application;
  private final RouteNumbers numbers;
  private final SegmentLanguages languages;
  private final ControllerFields controllers;
  private final ClassName name;

  private ApplicationClass(LinkedApplication application, SegmentLanguages languages) {
    this.application = application;
    this.languages = languages;
    numbers = new RouteNumbers(application.routes());
    controllers = new ControllerFields(application);
    name = TypeNames.className(JavaNames.generated(application.type(), "Application"));
  }

  /**
   * Writes the class.
   *
   * @param languages what the table must know of variables' languages
   * @param generatedAnnotation whether the module can name {@code javax.annotation.processing.Generated}
   */
  public static GeneratedSource of(
      LinkedApplication application, SegmentLanguages languages, boolean generatedAnnotation) {
    return new ApplicationClass(application, languages).write(generatedAnnotation);
  }

  private GeneratedSource write(boolean generatedAnnotation) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc("All routes of {@code $L}.\n", application.type().qualifiedName())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .superclass(SquallTypes.DISPATCH_TABLE);
    SourceFile.annotate(type, PROCESSOR, generatedAnnotation);
    type.addAnnotation(RouteModuleClass.descriptor(
        application.controllers().stream().map(LinkedController::controller).toList()));
    addConstruction(type);
    new FindMethods(numbers, languages).addTo(type);
    addCalls(type);
    new RouteFacts(numbers, RouteListing.lines(application)).addTo(type);
    MountedLinks links = new MountedLinks();
    application.controllers().forEach(controller -> links.addTo(type, controller));
    return SourceFile.write(name, application.type().qualifiedName(), generatedAnnotation, type.build());
  }

  /**
   * <pre>{@code
   * private final UserControllerRoutes userController;
   * private final ErrorHandler errorHandler;
   * private ShopApplication(Services services) { ... }
   * public static DispatchTable create(Services services) {
   *   return new ShopApplication(services);
   * }
   * }</pre>
   *
   * {@code create} does not name its own class: the caller's class would be linked against it while the program starts, and
   * if it is missing the program would end there, before the runtime can say why.
   */
  private void addConstruction(TypeSpec.Builder type) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    MethodSpec.Builder create = MethodSpec.methodBuilder("create")
        .addJavadoc("Makes the controllers.\n")
        .returns(SquallTypes.DISPATCH_TABLE);
    if (application.servicesVisible()) {
      create.addModifiers(Modifier.PUBLIC);
    }
    create.addModifiers(Modifier.STATIC);
    String arguments = "";
    if (application.services() != null) {
      arguments = "services";
      constructor.addParameter(TypeNames.of(application.services()), arguments);
      create.addParameter(TypeNames.of(application.services()), arguments);
    }
    controllers.addTo(type, constructor);
    type.addField(SquallTypes.ERROR_HANDLER, "errorHandler", Modifier.PRIVATE, Modifier.FINAL);
    constructor.addStatement("errorHandler = $L", application.errorHandler() == null
        ? CodeBlock.of("new $T()", SquallTypes.PROBLEM_ERROR_HANDLER)
        : ControllerFields.construct(application.errorHandler()));
    type.addMethod(constructor.build());
    type.addMethod(create.addStatement("return new $T($L)", name, arguments).build());
  }

  /** {@code invoke}, {@code errorHandler}. */
  private void addCalls(TypeSpec.Builder type) {
    List<LinkedRoute> routes = numbers.routes();
    boolean large = RouteSwitch.isLarge(routes.size());
    MountedRoutes mounted = new MountedRoutes(application.controllers());
    mounted.addTo(type);
    RouteSwitch calls = new RouteSwitch("Calls", "this, request, ", route -> CodeBlock.of(
        "$L$L.$L($L)",
        large ? "table." : "",
        controllers.reference(routes.get(route).controller()),
        routes.get(route).handlerMethod(),
        mounted.request(routes.get(route).controller())));
    MethodSpec nested = MethodSpec.methodBuilder("invoke")
        .returns(SquallTypes.REPLY)
        .addParameter(name, "table")
        .addParameter(SquallTypes.REQUEST, "request")
        .addException(Exception.class)
        .build();
    type.addMethod(RouteFacts.override("invoke", SquallTypes.REPLY)
        .addParameter(TypeName.INT, "route")
        .addParameter(SquallTypes.REQUEST, "request")
        .addException(Exception.class)
        .addCode(calls.write(routes.size(), type, nested))
        .build());
    type.addMethod(RouteFacts.override("errorHandler", SquallTypes.ERROR_HANDLER)
        .addStatement("return errorHandler")
        .build());
  }
}
