package dev.squall.http;

/** Values of {@code Content-Type} that the framework sends itself; a protocol writes these from prebuilt bytes. */
public final class ContentType {
  /** Plain text in UTF-8. */
  public static final String TEXT = "text/plain; charset=utf-8";

  /** A page in UTF-8. */
  public static final String HTML = "text/html; charset=utf-8";

  /** JSON, which is always UTF-8 (RFC 8259 section 8.1). */
  public static final String JSON = "application/json";

  /** Lines of JSON, of which each is a value. The type is not registered; it is the one that is used most. */
  public static final String NDJSON = "application/x-ndjson";

  /** A problem document (RFC 9457). */
  public static final String PROBLEM_JSON = "application/problem+json";

  /** Bytes of no known kind. */
  public static final String BYTES = "application/octet-stream";

  private ContentType() {}
}
