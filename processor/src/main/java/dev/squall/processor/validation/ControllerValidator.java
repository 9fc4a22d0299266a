package dev.squall.processor.validation;

import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ControllerDeclaration;
import dev.squall.processor.discovery.DescribedController;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.json.JsonOptions;
import dev.squall.processor.json.JsonTypes;
import dev.squall.processor.model.BodyUse;
import dev.squall.processor.model.Controller.Dependency;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.MediaTypes;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.Route;
import dev.squall.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/** Applies all rules that need one controller only. One per round. */
public final class ControllerValidator {
  private final TypeFacts facts;
  private final SourceLocator locator;
  private final boolean ignoreUnknown;
  private final Map<String, SourceRef> unresolved = new TreeMap<>();
  private final ControllerRule controllerRule = new ControllerRule();
  private final ConstructorRule constructorRule;
  private final PathRule pathRule = new PathRule();
  private final RegexRule regexRule = new RegexRule();
  private final HandlerRule handlerRule;
  private final ForgottenHandlerRule forgottenHandlerRule;
  private final ParameterRule parameterRule;
  private final ResultRule resultRule;
  private final StatusRule statusRule = new StatusRule();
  private final MethodNameRule methodNameRule = new MethodNameRule();
  private final BodyRule bodyRule = new BodyRule();
  private final BlockingBodyRule blockingBodyRule = new BlockingBodyRule();
  private final MaxBodyRule maxBodyRule = new MaxBodyRule();
  private final MediaTypeRule mediaTypeRule = new MediaTypeRule();
  private final ProducesRule producesRule = new ProducesRule(mediaTypeRule);
  private final ConsumesRule consumesRule = new ConsumesRule(mediaTypeRule);
  private final LinkNameRule linkNameRule = new LinkNameRule();

  /** A validator for one round. */
  public ControllerValidator(ProcessingEnvironment environment, SourceLocator locator) {
    facts = new TypeFacts(environment);
    this.locator = locator;
    ignoreUnknown = JsonOptions.ignoresUnknown(environment);
    constructorRule = new ConstructorRule(facts, locator);
    handlerRule = new HandlerRule(facts);
    forgottenHandlerRule = new ForgottenHandlerRule(locator);
    parameterRule = new ParameterRule(facts, locator);
    resultRule = new ResultRule(facts, new TemplateTypes(facts.elements(), locator));
  }

  /**
   * The names of types that the controllers' JSON consists of and the compiler does not know, each with the first place that mentions it:
   * other processors may still generate them.
   */
  public Map<String, SourceRef> unresolved() {
    return unresolved;
  }

  /** The controller's model; empty if anything is wrong with it, all of which is then in {@code problems}. */
  public Optional<Controller> validate(ControllerDeclaration controller, Problems problems) {
    int before = problems.count();
    Controller model = model(controller, problems);
    if (problems.count() == before) {
      linkNameRule.check(model, problems);
    }
    return problems.count() == before ? Optional.of(model) : Optional.empty();
  }

  /**
   * What can be said of a controller of which something is wrong: its constructor's parameters, and those of its routes whose
   * paths and variables are right; nothing if it cannot be made at all. What is wrong is not told again.
   */
  public DescribedController soundPart(ControllerDeclaration controller) {
    Problems untold = new Problems();
    controllerRule.check(controller, untold);
    boolean made = untold.isEmpty();
    SoundRoutes routes = new SoundRoutes(regexRule);
    return new DescribedController(
        controller.element(),
        controller.type(),
        controller.element(),
        controller.type(),
        ControllerDescriptor.CURRENT_ABI,
        made ? ConstructorRule.names(controller.element()) : List.of(),
        made ? routes.of(model(controller, untold)) : List.of(),
        List.of());
  }

  private Controller model(ControllerDeclaration controller, Problems problems) {
    int before = problems.count();
    controllerRule.check(controller, problems);
    if (problems.count() > before && !controller.element().getTypeParameters().isEmpty()) {
      return new Controller(controller.type(), List.of(), List.of(), controller.source());
    }
    // What cannot be made at all has no need of a constructor.
    List<Dependency> dependencies =
        problems.count() > before
            ? List.of()
            : constructorRule.check(controller.element(), controller.source(), problems);
    boolean prefix = pathRule.checkPrefix(controller, problems);
    PackageElement from = facts.elements().getPackageOf(controller.element());
    JsonTypes json = new JsonTypes(facts, locator, new JsonValueRules(facts), from, "", ignoreUnknown, problems);
    List<Handler> handlers = new ArrayList<>();
    for (HandlerDeclaration handler : controller.handlers()) {
      handlers.add(handler(controller, handler, prefix, json, problems));
    }
    controller.mediaTypes().forEach(list -> mediaTypeRule.check(list, problems));
    forgottenHandlerRule.check(controller, problems);
    unresolved.putAll(json.unresolved());
    return new Controller(controller.type(), dependencies, handlers, json.schemas(), controller.source());
  }

  private Handler handler(
      ControllerDeclaration controller,
      HandlerDeclaration handler,
      boolean prefix,
      JsonTypes json,
      Problems problems) {
    PackageElement from = facts.elements().getPackageOf(controller.element());
    handlerRule.check(controller, handler, problems);
    handler.requests().forEach(request -> methodNameRule.check(request, problems));
    Optional<List<Route>> routes =
        prefix ? pathRule.check(controller, handler, problems) : Optional.empty();
    List<Parameter> parameters =
        parameterRule.check(handler, routes.map(PathVariables::new), from, json, problems);
    routes.ifPresent(valid -> regexRule.check(valid, parameters, problems));
    bodyRule.check(handler, problems);
    int beforeResult = problems.count();
    ResultKind result = resultRule.check(handler, from, json, problems);
    boolean soundResult = problems.count() == beforeResult;
    int status = statusRule.check(handler, result, problems);
    boolean onLoop = handler.nonBlocking() || result.stage();
    blockingBodyRule.check(handler, onLoop, parameters, problems);
    BodyUse body = maxBodyRule.check(handler, BlockingBodyRule.isStreamed(parameters, onLoop), problems);
    MediaTypes mediaTypes =
        new MediaTypes(
            producesRule.check(handler, result, soundResult, problems),
            consumesRule.check(handler, parameters, problems));
    return new Handler(
        handler.method().getSimpleName().toString(),
        handler.signature(),
        parameters,
        result,
        status,
        onLoop,
        throwsAnything(handler.method()),
        body,
        mediaTypes,
        routes.orElse(List.of()),
        handler.source());
  }

  private boolean throwsAnything(ExecutableElement method) {
    TypeMirror exception = facts.elements().getTypeElement("java.lang.Exception").asType();
    TypeMirror error = facts.elements().getTypeElement("java.lang.Error").asType();
    return method.getThrownTypes().stream()
        .anyMatch(thrown -> !facts.types().isAssignable(thrown, exception) && !facts.types().isAssignable(thrown, error));
  }
}
