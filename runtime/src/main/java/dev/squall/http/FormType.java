package dev.squall.http;

import org.jspecify.annotations.Nullable;

/** Decides whether a body can be read as urlencoded form fields. */
final class FormType {
  private static final String FORM = "application/x-www-form-urlencoded";

  private FormType() {}

  /**
   * Checks a {@code Content-Type}.
   *
   * @throws HttpException with status 415 unless it is the form's, in UTF-8 or without a charset
   */
  static void check(@Nullable String contentType) {
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    if (type == null || !type.is("application", "x-www-form-urlencoded")) {
      throw new HttpException(415, "The body must be " + FORM + ".");
    }
    String charset = type.parameter("charset");
    if (charset != null && !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
      throw new HttpException(415, "The body must be " + FORM + " in UTF-8.");
    }
  }
}
