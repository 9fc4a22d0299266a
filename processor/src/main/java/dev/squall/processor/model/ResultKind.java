package dev.squall.processor.model;

/**
 * What a handler returns and how it becomes a response.
 *
 * @param value what is written once all wrapping is undone
 * @param optional whether the value is in an {@code Optional}, whose emptiness is a 404
 * @param stage whether the handler returns a {@code CompletionStage} of it
 */
public record ResultKind(Value value, boolean optional, boolean stage) {

  /** The innermost result. */
  public enum Value {
    /** {@code String}: a {@code text/plain; charset=utf-8} body. */
    TEXT,
    /** {@code byte[]}: an {@code application/octet-stream} body. */
    BYTES,
    /** {@code dev.squall.http.Response}: taken as it is. */
    RESPONSE,
    /** {@code void} or {@code Void}: no body, 204. */
    NOTHING
  }
}
