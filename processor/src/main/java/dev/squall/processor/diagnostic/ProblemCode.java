package dev.squall.processor.diagnostic;

import java.util.Locale;

/** The kinds of problems. Each has a stable name that messages begin with, and a heading in {@code docs/errors.md}. */
public enum ProblemCode {
  AMBIGUOUS_ROUTE("AmbiguousRoute"),
  AMBIGUOUS_SERVICE("AmbiguousService"),
  BAD_API_LOCK("BadApiLock"),
  BAD_CODEC("BadCodec"),
  BAD_CONSTRAINT("BadConstraint"),
  BAD_CONVERTER("BadConverter"),
  BAD_DEFAULT("BadDefault"),
  BAD_ERROR_HANDLER("BadErrorHandler"),
  BAD_EXAMPLE("BadExample"),
  BAD_FORM("BadForm"),
  BAD_JSON("BadJson"),
  BAD_JSON_OPTION("BadJsonOption"),
  BAD_MAX_BODY("BadMaxBody"),
  BAD_MEDIA_TYPE("BadMediaType"),
  BAD_METHOD_NAME("BadMethodName"),
  BAD_MOUNT("BadMount"),
  BAD_PARAMETER_NAME("BadParameterName"),
  BAD_PATH("BadPath"),
  BAD_PREFIX("BadPrefix"),
  BAD_REGEX("BadRegex"),
  BAD_RESULT("BadResult"),
  BAD_SERVICES("BadServices"),
  BAD_STATUS("BadStatus"),
  BAD_TEMPLATE_KIND("BadTemplateKind"),
  BAD_TEMPLATE_ROOT("BadTemplateRoot"),
  BODY_BLOCKS("BodyBlocks"),
  BODY_BOUND_TWICE("BodyBoundTwice"),
  BODY_NOT_ALLOWED("BodyNotAllowed"),
  BODY_TYPE("BodyType"),
  BREAKING_CHANGE("BreakingChange"),
  CONFLICTING_ANNOTATIONS("ConflictingAnnotations"),
  CONSTRAINT_TYPE("ConstraintType"),
  CONSUMES_MISMATCH("ConsumesMismatch"),
  CONTROLLER_ABSTRACT("ControllerAbstract"),
  CONTROLLER_CONSTRUCTOR("ControllerConstructor"),
  CONTROLLER_EMPTY("ControllerEmpty"),
  CONTROLLER_GENERIC("ControllerGeneric"),
  CONTROLLER_INNER("ControllerInner"),
  CONTROLLER_PRIVATE("ControllerPrivate"),
  DEFAULT_NOT_ALLOWED("DefaultNotAllowed"),
  DUPLICATE_JSON_NAME("DuplicateJsonName"),
  DUPLICATE_LINK("DuplicateLink"),
  DUPLICATE_ROUTE("DuplicateRoute"),
  FILE_NOT_IN_FORM("FileNotInForm"),
  HANDLER_ABSTRACT("HandlerAbstract"),
  HANDLER_GENERIC("HandlerGeneric"),
  HANDLER_INACCESSIBLE("HandlerInaccessible"),
  HANDLER_METHOD_MISSING("HandlerMethodMissing"),
  HANDLER_OUTSIDE_CONTROLLER("HandlerOutsideController"),
  HANDLER_STATIC("HandlerStatic"),
  INACCESSIBLE_TYPE("InaccessibleType"),
  INTERNAL("Internal"),
  LATE_CONTROLLER("LateController"),
  MISSING_SERVICE("MissingService"),
  NAME_COLLISION("NameCollision"),
  NO_CODEC("NoCodec"),
  NON_REGULAR_REGEX("NonRegularRegex"),
  NULLABLE_CONTAINER("NullableContainer"),
  NULLABLE_PRIMITIVE("NullablePrimitive"),
  OPTIONAL_PATH_VARIABLE("OptionalPathVariable"),
  PARAMETER_UNBOUND("ParameterUnbound"),
  PATH_VARIABLE_UNBOUND("PathVariableUnbound"),
  PRODUCES_MISMATCH("ProducesMismatch"),
  SAME_ROUTE_OTHER_NAMES("SameRouteOtherNames"),
  SEVERAL_APPLICATIONS("SeveralApplications"),
  STALE_BUILD("StaleBuild"),
  TEMPLATE_NOT_FOUND("TemplateNotFound"),
  UNCONVERTIBLE_TYPE("UnconvertibleType"),
  UNKNOWN_PATH_VARIABLE("UnknownPathVariable"),
  UNKNOWN_SECURITY_SCHEME("UnknownSecurityScheme"),
  UNREACHABLE_ROUTE("UnreachableRoute"),
  UNRESOLVED_TYPE("UnresolvedType"),
  UNSUPPORTED_CONSTRAINT("UnsupportedConstraint"),
  UNSUPPORTED_JSON_ANNOTATION("UnsupportedJsonAnnotation"),
  VARIABLE_BOUND_TWICE("VariableBoundTwice");

  private final String id;

  ProblemCode(String id) {
    this.id = id;
  }

  /** The name that messages begin with, such as {@code PathVariableUnbound}. */
  public String id() {
    return id;
  }

  /** The anchor of the heading in {@code docs/errors.md}. */
  public String anchor() {
    return id.toLowerCase(Locale.ROOT);
  }
}
