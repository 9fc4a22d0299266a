package dev.squall.json;

import dev.squall.http.BodyTypes;
import dev.squall.http.ContentType;
import dev.squall.http.MediaType;
import dev.squall.http.Request;
import dev.squall.http.UnsupportedMediaTypeException;
import java.util.List;

/** The media types of bodies with many values. */
final class ElementTypes {
  private static final List<String> SUPPORTED = List.of(ContentType.JSON, ContentType.NDJSON);

  private ElementTypes() {}

  /**
   * Whether a request's body is lines of JSON; if not, it is JSON. No body and no type is JSON that is missing.
   *
   * @throws UnsupportedMediaTypeException if it is neither, or not in UTF-8
   */
  static boolean areLines(Request request) {
    String field = BodyTypes.field(request);
    if (ContentType.JSON.equals(field)) {
      return false;
    }
    if (field == null && request.requestBody().length() == 0) {
      return false;
    }
    MediaType type = field == null ? null : MediaType.parse(field);
    if (type == null || !(isJson(type) || isLines(type))) {
      throw new UnsupportedMediaTypeException(SUPPORTED);
    }
    String charset = type.parameter("charset");
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new UnsupportedMediaTypeException("JSON must be in UTF-8.", SUPPORTED);
    }
    return isLines(type);
  }

  private static boolean isJson(MediaType type) {
    return type.type().equals("application") && (type.subtype().equals("json") || type.subtype().endsWith("+json"));
  }

  private static boolean isLines(MediaType type) {
    return type.type().equals("application")
        && switch (type.subtype()) {
          case "x-ndjson", "ndjson", "jsonl", "x-jsonl", "jsonlines", "x-jsonlines" -> true;
          default -> false;
        };
  }
}
