package dev.squall.http;

/** A response: status, header fields, cookies and a body. Immutable. */
@SuppressWarnings("DoNotCallSuggester")
public final class Response implements Reply {

  private Response() {}

  /** A {@code text/plain; charset=utf-8} response. */
  public static Response text(int status, String body) {
    throw new UnsupportedOperationException();
  }

  /** An {@code application/octet-stream} response; the array must not be changed any more. */
  public static Response bytes(int status, byte[] body) {
    throw new UnsupportedOperationException();
  }

  /** A response without a body. */
  public static Response empty(int status) {
    throw new UnsupportedOperationException();
  }
}
