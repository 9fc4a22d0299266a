package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What media types the bodies of a handler's requests may have. Any other is answered 415, with these in the {@code Accept} field of
 * the response (RFC 9110, section 15.5.16), and without the handler being called.
 *
 * <pre>{@code
 * @Put("/photo") @Consumes("image/*")
 * void photo(@Body byte[] image)
 * }</pre>
 *
 * <p>Without it a form is one of the two types of forms, JSON is {@code application/json} or a type that ends in {@code +json}, and text
 * and bytes are of any type. On a controller, it is for all handlers that take the body and have no {@code @Consumes} of their own.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Consumes {

  /**
   * Media types, with parameters that the request's must have or without, or ranges of them: {@code "text/csv"}, {@code "image/*"}.
   */
  String[] value();
}
