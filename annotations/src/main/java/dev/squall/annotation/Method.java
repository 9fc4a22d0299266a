package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method the handler of requests with a method that has no annotation of its own, such as {@code PROPFIND}.
 *
 * @see Route for the path language
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Method {

  /** The method's name: a token of RFC 9110, section 5.6.2, case-sensitive. */
  String value();

  /**
   * The paths that the handler answers, each appended to the controller's {@link Route} prefix. The default is the prefix
   * itself.
   */
  String[] path() default "";
}
