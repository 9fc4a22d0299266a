package dev.squall.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a request's body may have. Made once; immutable.
 *
 * <p>A body fits a type or range such as {@code image/*} if its {@code Content-Type} is one of it and has its parameters, with the same
 * values in any case; it may have more of them.
 */
public final class BodyTypes {
  private final List<String> names;
  private final MediaType[] types;

  private BodyTypes(List<String> names, MediaType[] types) {
    this.names = names;
    this.types = types;
  }

  /** Media types or ranges. @throws IllegalArgumentException if there is none, or one is malformed */
  public static BodyTypes of(String... mediaTypes) {
    if (mediaTypes.length == 0) {
      throw new IllegalArgumentException("there is no media type");
    }
    MediaType[] types = new MediaType[mediaTypes.length];
    for (int i = 0; i < types.length; i++) {
      MediaType type = MediaType.parse(mediaTypes[i]);
      if (type == null) {
        throw new IllegalArgumentException("no media type: " + SentField.printable(mediaTypes[i]));
      }
      types[i] = type;
    }
    return new BodyTypes(List.of(mediaTypes), types);
  }

  /**
   * The index of the type that the body of a request has; of several that fit, the first. A body that is empty for certain and names no
   * type fits the first.
   *
   * @throws UnsupportedMediaTypeException if it has another, a malformed one, a range, or none
   * @throws BadRequestException if it has several
   */
  public int require(Request request) {
    String field = field(request);
    if (field == null) {
      if (request.requestBody().length() == 0) {
        return 0;
      }
      throw new UnsupportedMediaTypeException(
          "The body has no Content-Type; it must be " + Alternatives.of(names) + ".", names);
    }
    for (int i = 0; i < types.length; i++) {
      if (field.equals(names.get(i)) && !types[i].subtype().equals("*")) {
        return i;
      }
    }
    MediaType type = MediaType.parse(field);
    for (int i = 0; type != null && i < types.length; i++) {
      if (fits(type, types[i])) {
        return i;
      }
    }
    throw new UnsupportedMediaTypeException(names);
  }

  /**
   * As {@link #require}, of a body that is read as JSON: one that names another charset than UTF-8 is refused too (RFC 8259, section 8.1).
   *
   * @throws UnsupportedMediaTypeException if it has another type or charset, a malformed one, a range, or none
   * @throws BadRequestException if it has several types
   */
  public int requireJson(Request request) {
    int index = require(request);
    String field = field(request);
    if (field != null && field.indexOf(';') >= 0) {
      MediaType type = MediaType.parse(field);
      String charset = type == null ? null : type.parameter("charset");
      if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
        throw new UnsupportedMediaTypeException("JSON must be in UTF-8.", names);
      }
    }
    return index;
  }

  /**
   * The {@code Content-Type} of a request's body, in which nothing was checked; null if it has none.
   *
   * @throws BadRequestException if it has several: the field is no list (RFC 9110, section 8.3)
   */
  public static @Nullable String field(Request request) {
    Headers headers = request.headers();
    String field = headers.get("content-type");
    if (field != null && headers.isRepeated("content-type")) {
      throw new BadRequestException("The request has several fields Content-Type.");
    }
    return field;
  }

  private static boolean fits(MediaType type, MediaType range) {
    if (type.subtype().equals("*") || !range.includes(type.type(), type.subtype())) {
      return false;
    }
    for (Map.Entry<String, String> parameter : range.parameters().entrySet()) {
      String value = type.parameter(parameter.getKey());
      if (value == null || !value.equalsIgnoreCase(parameter.getValue())) {
        return false;
      }
    }
    return true;
  }
}
