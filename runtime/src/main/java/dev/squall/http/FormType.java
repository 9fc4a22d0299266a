package dev.squall.http;

/** Decides whether a body can be read as urlencoded form fields. */
final class FormType {
  private static final String FORM = "application/x-www-form-urlencoded";

  private FormType() {}

  /**
   * Checks {@code Content-Type} and {@code Content-Encoding}.
   *
   * @throws HttpException with status 415 unless the type is the form's, in UTF-8 or without a charset, and the body is as it
   *     was before any coding: bytes of a compressed form must not be taken for its fields
   */
  static void check(Headers headers) {
    String coding = headers.get("content-encoding");
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      throw new HttpException(415, "The body must be sent without a Content-Encoding.");
    }
    String contentType = headers.get("content-type");
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
