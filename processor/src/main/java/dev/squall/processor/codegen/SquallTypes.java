package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;

/** Names of the runtime's classes that generated code uses. */
final class SquallTypes {
  private static final String DISPATCH = "dev.squall.dispatch";
  private static final String HTTP = "dev.squall.http";
  private static final String JSON = "dev.squall.json";
  private static final String LINK = "dev.squall.annotation.link";
  private static final String VALIDATION = "dev.squall.validation";

  static final ClassName BINDING = ClassName.get(DISPATCH, "Binding");
  static final ClassName CONVERSION = ClassName.get(DISPATCH, "Conversion");
  static final ClassName CONVERSIONS = ClassName.get(DISPATCH, "Conversions");
  static final ClassName DISPATCH_TABLE = ClassName.get(DISPATCH, "DispatchTable");
  static final ClassName ENUM_CONVERSION = ClassName.get(DISPATCH, "EnumConversion");
  static final ClassName FORM_BINDING = ClassName.get(DISPATCH, "FormBinding");
  static final ClassName LINK_URL = ClassName.get(DISPATCH, "Link");
  static final ClassName LINK_BUILDER = ClassName.get(DISPATCH, "LinkBuilder");
  static final ClassName PATH_TEXT = ClassName.get(DISPATCH, "PathText");
  static final ClassName PATH_VALUES = ClassName.get(HTTP, "PathValues");
  static final ClassName REPLIES = ClassName.get(DISPATCH, "Replies");
  static final ClassName SEGMENTS = ClassName.get(DISPATCH, "Segments");
  static final ClassName SEGMENT_PATTERN = ClassName.get(DISPATCH, "SegmentPattern");
  static final ClassName SOURCE = ClassName.get(HTTP, "Source");

  static final ClassName CLASS_PATH_FILE = ClassName.get(HTTP, "ClassPathFile");
  static final ClassName EMAILS = ClassName.get(VALIDATION, "Emails");
  static final ClassName NUMBERS = ClassName.get(VALIDATION, "Numbers");
  static final ClassName POINTERS = ClassName.get(VALIDATION, "Pointers");
  static final ClassName TEXTS = ClassName.get(VALIDATION, "Texts");
  static final ClassName TIMES = ClassName.get(VALIDATION, "Times");
  static final ClassName ENUM_CODEC = ClassName.get(JSON, "EnumCodec");
  static final ClassName JSON_CODEC = ClassName.get(JSON, "JsonCodec");
  static final ClassName JSON_EXCEPTION = ClassName.get(JSON, "JsonException");
  static final ClassName JSON_KEYS = ClassName.get(JSON, "JsonKeys");
  static final ClassName JSON_MEMBERS = ClassName.get(JSON, "JsonMembers");
  static final ClassName JSON_NODE_CODEC = ClassName.get("dev.squall.jackson", "JsonNodeCodec");
  static final ClassName JSON_READER = ClassName.get(JSON, "JsonReader");
  static final ClassName JSON_STREAMS = ClassName.get("dev.squall.json", "JsonStreams");
  static final ClassName JSON_RESPONSES = ClassName.get(JSON, "JsonResponses");
  static final ClassName JSON_TAGS = ClassName.get(JSON, "JsonTags");
  static final ClassName JSON_TEXTS = ClassName.get(JSON, "JsonTexts");
  static final ClassName JSON_WRITER = ClassName.get(JSON, "JsonWriter");

  static final ClassName ERROR_HANDLER = ClassName.get(HTTP, "ErrorHandler");
  static final ClassName PENDING_RESPONSE = ClassName.get(HTTP, "PendingResponse");
  static final ClassName PROBLEM_ERROR_HANDLER = ClassName.get(HTTP, "ProblemErrorHandler");
  static final ClassName MOUNTS = ClassName.get(HTTP, "Mounts");
  static final ClassName REPLY = ClassName.get(HTTP, "Reply");
  static final ClassName BODY_TYPES = ClassName.get(HTTP, "BodyTypes");
  static final ClassName REPRESENTATIONS = ClassName.get(HTTP, "Representations");
  static final ClassName REQUEST = ClassName.get(HTTP, "Request");
  static final ClassName CREATED = ClassName.get(HTTP, "Created");
  static final ClassName RESPONSE = ClassName.get(HTTP, "Response");

  static final ClassName API_DESCRIPTOR = ClassName.get(LINK, "ApiDescriptor");
  static final ClassName APPLICATION_DESCRIPTOR = ClassName.get(LINK, "ApplicationDescriptor");
  static final ClassName BOUND_FIELD_DESCRIPTOR = ClassName.get(LINK, "BoundFieldDescriptor");
  static final ClassName CONTROLLER_DESCRIPTOR = ClassName.get(LINK, "ControllerDescriptor");
  static final ClassName DEPENDENCY_DESCRIPTOR = ClassName.get(LINK, "DependencyDescriptor");
  static final ClassName HANDLER_DESCRIPTOR = ClassName.get(LINK, "HandlerDescriptor");
  static final ClassName LINK_DESCRIPTOR = ClassName.get(LINK, "LinkDescriptor");
  static final ClassName ROUTE_DESCRIPTOR = ClassName.get(LINK, "RouteDescriptor");

  private SquallTypes() {}
}
