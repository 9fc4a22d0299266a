package dev.squall.processor.validation;

import dev.squall.processor.constraint.UncheckedConstraints;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.ParameterDeclaration.Origin;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.json.JsonTypes;
import dev.squall.processor.json.Place;
import dev.squall.processor.json.Way;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.Parameter.JsonBody;
import dev.squall.processor.model.Parameter.JsonElements;
import dev.squall.processor.model.Parameter.Supplied;
import dev.squall.processor.model.Parameter.Supply;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.PlainUses;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.model.ValueUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/** Every parameter of a handler says where it comes from: by its name, its annotation or its type. Nothing is guessed. */
final class ParameterRule {
  private final BoundTypes boundTypes;
  private final VariableRule variableRule = new VariableRule();
  private final FileRule fileRule;
  private final FormRecordRule formRecordRule;
  private final ParameterConstraints constraints;
  private final DefaultRule defaultRule = new DefaultRule();
  private final SourceLocator locator;

  ParameterRule(TypeFacts facts, SourceLocator locator) {
    this.locator = locator;
    this.constraints = new ParameterConstraints(facts, locator);
    this.boundTypes = new BoundTypes(new ValueTypes(facts, locator), constraints);
    this.fileRule = new FileRule(constraints);
    this.formRecordRule = new FormRecordRule(facts, locator, boundTypes, fileRule);
  }

  /**
   * The handler's parameters; those that are wrong are left out.
   *
   * @param json what reads bodies of other types than those of the JDK
   * @param variables the variables of its routes; empty if its paths are wrong, and nothing is said about variables then
   */
  List<Parameter> check(
      HandlerDeclaration handler,
      Optional<PathVariables> variables,
      PackageElement from,
      JsonTypes json,
      Problems problems) {
    VariableBinding binding = variableRule.check(handler, variables, problems);
    List<Parameter> parameters = new ArrayList<>();
    for (ParameterDeclaration parameter : handler.parameters()) {
      Optional<String> variable = binding.variable(parameter);
      if (variable.isPresent()) {
        boolean rest = variables.isPresent() && variables.get().isRest(variable.get());
        boundTypes
            .pathVariable(parameter, variable.get(), rest, from, problems)
            .ifPresent(parameters::add);
      } else {
        other(handler, parameter, from, json, problems).ifPresent(parameters::add);
      }
    }
    return parameters;
  }

  private Optional<? extends Parameter> other(
      HandlerDeclaration handler,
      ParameterDeclaration parameter,
      PackageElement from,
      JsonTypes json,
      Problems problems) {
    if (parameter.sources().isEmpty()) {
      Optional<Supply> supply = supply(parameter.type());
      supply.ifPresent(_ -> defaultRule.checkNone(parameter, "it is not made from text", problems));
      return supply.map(found -> supplied(parameter, found, from, problems));
    }
    if (parameter.sources().size() > 1) {
      conflict(parameter, problems);
      return Optional.empty();
    }
    if (FileRule.isFile(parameter.type())) {
      return fileRule.check(parameter, from, problems);
    }
    Origin origin = parameter.sources().getFirst();
    if (origin.annotation().equals("FormParam") && FormRecordRule.isForm(parameter)) {
      return formRecordRule.check(parameter, from, problems);
    }
    return switch (origin.annotation()) {
      case "Body" -> body(handler, parameter, from, json, problems);
      case "QueryParam" -> boundTypes.value(parameter, From.QUERY, from, problems);
      case "FormParam" -> boundTypes.value(parameter, From.FORM, from, problems);
      case "HeaderParam" -> boundTypes.value(parameter, From.HEADER, from, problems);
      case "CookieParam" -> boundTypes.value(parameter, From.COOKIE, from, problems);
      default -> Optional.empty();
    };
  }

  /** The parameter's meaning if its type alone says it. */
  static Optional<Supply> supply(TypeMirror type) {
    if (TypeFacts.is(type, "dev.squall.http.Request")) {
      return Optional.of(Supply.REQUEST);
    }
    return TypeFacts.is(type, "dev.squall.http.Headers") ? Optional.of(Supply.HEADERS) : Optional.empty();
  }

  private Optional<? extends Parameter> body(
      HandlerDeclaration handler,
      ParameterDeclaration parameter,
      PackageElement from,
      JsonTypes json,
      Problems problems) {
    defaultRule.checkNone(parameter, "a body is never missing, only empty", problems);
    Optional<Supply> supply = bodySupply(parameter.type());
    if (supply.isPresent()) {
      return Optional.of(supplied(parameter, supply.get(), from, problems));
    }
    Optional<TypeMirror> element = ElementTypes.element(parameter.type());
    if (element.isPresent() && !JsonTypes.isForeign(element.get())) {
      UncheckedConstraints.refuse(
          parameter.annotated(), List.of(parameter.type()), "parameter '" + parameter.name() + "'", parameter.source(), locator,
          "but its elements come one by one, so nothing knows them all",
          "write constraints of an element within " + TypeRefs.shown(parameter.type()) + ", or take a List",
          problems);
      return elements(handler, parameter, element.get(), json, problems);
    }
    if (!JsonTypes.isForeign(parameter.type())) {
      return jsonBody(handler, parameter, json);
    }
    problems.add(
        ProblemCode.BODY_TYPE,
        parameter.source(),
        "parameter '" + parameter.name() + "' takes the body as " + TypeRefs.shown(parameter.type())
            + ", but a body is JSON of a type that has it, a String or byte[], or while it arrives a Stream or Flow.Publisher of such a"
            + " type, an InputStream, RequestBody or MultipartReader",
        "declare a record for JSON; or String or byte[], and convert it in the handler");
    return Optional.empty();
  }

  private static Optional<Parameter> jsonBody(
      HandlerDeclaration handler, ParameterDeclaration parameter, JsonTypes json) {
    boolean optional = TypeFacts.is(parameter.type(), "java.util.Optional");
    TypeMirror type = optional ? TypeFacts.argument(parameter.type()).orElse(parameter.type()) : parameter.type();
    String subject = "parameter '" + parameter.name() + "' of " + handler.signature();
    Place place = new Place(subject, parameter.type(), parameter.source());
    Arity arity = optional ? Arity.OPTIONAL : parameter.nullable() ? Arity.NULLABLE : Arity.REQUIRED;
    return json.use(type, List.of(parameter.annotated()), Way.READ, place)
        .map(use -> new JsonBody(
            parameter.name(),
            TypeRefs.of(parameter.type()),
            new ValueUse(use.type(), false, use.constraints()),
            arity,
            parameter.source()));
  }

  private static Optional<Parameter> elements(
      HandlerDeclaration handler, ParameterDeclaration parameter, TypeMirror element, JsonTypes json, Problems problems) {
    String subject = "parameter '" + parameter.name() + "' of " + handler.signature();
    Place place = new Place(subject, parameter.type(), parameter.source());
    Optional<ValueUse> read = json.use(element, List.of(), Way.READ, place);
    if (read.isPresent() && read.get().nullable()) {
      problems.add(
          ProblemCode.NULLABLE_CONTAINER,
          parameter.source(),
          "the elements of " + subject + " are @Nullable, but a null in a body that is read element by element is refused",
          "remove @Nullable, or take the body as a whole, as @Body List");
      return Optional.empty();
    }
    return read
        .map(use -> new JsonElements(
            parameter.name(),
            TypeRefs.of(parameter.type()),
            new ValueUse(use.type(), false, use.constraints()),
            ElementTypes.isPublisher(parameter.type()),
            parameter.source()));
  }

  private Supplied supplied(ParameterDeclaration parameter, Supply supply, PackageElement from, Problems problems) {
    TypeRef type = TypeRefs.of(parameter.type());
    ValueUse use = constraints.of(parameter, PlainUses.of(supply, type), from, problems);
    return new Supplied(parameter.name(), type, supply, use, parameter.source());
  }

  private static Optional<Supply> bodySupply(TypeMirror type) {
    if (TypeFacts.isBytes(type)) {
      return Optional.of(Supply.BODY_BYTES);
    }
    return switch (TypeFacts.element(type).map(element -> element.getQualifiedName().toString()).orElse("")) {
      case "java.lang.String" -> Optional.of(Supply.BODY_TEXT);
      case "java.io.InputStream" -> Optional.of(Supply.BODY_STREAM);
      case "dev.squall.http.RequestBody" -> Optional.of(Supply.BODY);
      case "dev.squall.http.MultipartReader" -> Optional.of(Supply.BODY_PARTS);
      default -> Optional.empty();
    };
  }

  private static void conflict(ParameterDeclaration parameter, Problems problems) {
    Origin first = parameter.sources().getFirst();
    Origin second = parameter.sources().get(1);
    problems.add(
        ProblemCode.CONFLICTING_ANNOTATIONS,
        second.name().source(),
        "parameter '" + parameter.name() + "' is both @" + first.annotation() + " and @" + second.annotation(),
        "keep one of the two");
  }
}
