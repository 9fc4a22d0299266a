package dev.squall.http;

import java.util.List;

/** Decides whether a body that is not multipart can be read as the fields of a form. */
final class FormType {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final List<String> FORMS = List.of(FORM, "multipart/form-data");

  private FormType() {}

  /**
   * Checks that {@code Content-Type} is that of a urlencoded form.
   *
   * @throws UnsupportedMediaTypeException unless it is, in UTF-8 or without a charset
   */
  static void check(Headers headers) {
    String contentType = headers.get("content-type");
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    if (type == null || !type.is("application", "x-www-form-urlencoded")) {
      throw new UnsupportedMediaTypeException(FORMS);
    }
    String charset = type.parameter("charset");
    if (charset != null && !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
      throw new UnsupportedMediaTypeException("The body must be " + FORM + " in UTF-8.", FORMS);
    }
  }
}
