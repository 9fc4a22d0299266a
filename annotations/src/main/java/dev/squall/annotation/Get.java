package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method the handler of {@code GET} requests (RFC 9110, section 9.3.1). {@code HEAD} requests are answered by the same handler,
 * without its body, unless the path has a {@link Head} handler.
 *
 * @see Route for the path language
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Get {

  /**
   * The paths that the handler answers, each appended to the controller's {@link Route} prefix. The default is the prefix
   * itself.
   */
  String[] value() default "";
}
