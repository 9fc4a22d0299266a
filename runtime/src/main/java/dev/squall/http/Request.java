package dev.squall.http;

import dev.squall.dispatch.PathValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request, whatever version of the protocol it came in. It belongs to the thread that runs its handler, and is of no use
 * once the response is finished.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Request {

  Request() {}

  /** The method's name, such as {@code GET}. */
  public String method() {
    throw new UnsupportedOperationException();
  }

  /** The path as it was sent: percent-encoded, without the query. */
  public String path() {
    throw new UnsupportedOperationException();
  }

  /** The query as it was sent, without the question mark; null if there is none. */
  public @Nullable String query() {
    throw new UnsupportedOperationException();
  }

  /** The header fields. */
  public Headers headers() {
    throw new UnsupportedOperationException();
  }

  /** The first value of a query parameter, decoded; null if there is none. */
  public @Nullable String queryParam(String name) {
    throw new UnsupportedOperationException();
  }

  /** All values of a query parameter, decoded, in order. */
  public List<String> queryParams(String name) {
    throw new UnsupportedOperationException();
  }

  /** The first value of a field of the urlencoded body; null if there is none. */
  public @Nullable String formParam(String name) {
    throw new UnsupportedOperationException();
  }

  /** All values of a field of the urlencoded body, in order. */
  public List<String> formParams(String name) {
    throw new UnsupportedOperationException();
  }

  /** The value of a cookie; null if there is none. */
  public @Nullable String cookie(String name) {
    throw new UnsupportedOperationException();
  }

  /** The body; empty if there is none. The caller must not change it. */
  public byte[] body() {
    throw new UnsupportedOperationException();
  }

  /** The body as UTF-8 text. @throws HttpException with status 400 if it is not UTF-8 */
  public String bodyText() {
    throw new UnsupportedOperationException();
  }

  /** Where the path's variables are; for generated code. Positions are within {@link #head()}. */
  public PathValues pathValues() {
    throw new UnsupportedOperationException();
  }

  /** The buffer that holds the path; for generated code. */
  public byte[] head() {
    throw new UnsupportedOperationException();
  }

  /** An identifier that is unique within the process, made on demand: the same in the log and in error responses. */
  public String id() {
    throw new UnsupportedOperationException();
  }
}
