package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What media types a handler's responses may have, in the order of the server's preference. The one that the client wants most is sent
 * (RFC 9110, section 12.5.1); a client that accepts none of them is answered 406, without the handler being called.
 *
 * <pre>{@code
 * @Get("/{id}") @Produces({"text/html", "application/json"})
 * UserPage show(long id) // the page of UserPage's template, or its components as JSON
 * }</pre>
 *
 * <p>Without it nothing is negotiated: a text is {@code text/plain}, bytes are {@code application/octet-stream}, a type with a template
 * is its page, and any other type is {@code application/json}. Only a stream of values is JSON or NDJSON, as the client wants it.
 *
 * <p>A text and bytes are sent as they are, under the type that the client wants; text is UTF-8. A {@code Response} is sent as it is,
 * with its own type. On a controller, it is for all handlers that return something and have no {@code @Produces} of their own.
 * On the class of an application's error handler it only tells the API's description what that answers.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Produces {

  /** Media types, with parameters or without: {@code "text/csv"}, {@code "application/vnd.shop+json; version=2"}. No ranges. */
  String[] value();
}
