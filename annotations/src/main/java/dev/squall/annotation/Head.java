package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method the handler of {@code HEAD} requests (RFC 9110, section 9.3.2); needed only where the handler of {@link Get} would do too much work.
 *
 * @see Route for the path language
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Head {

  /**
   * The paths that the handler answers, each appended to the controller's {@link Route} prefix. The default is the prefix
   * itself.
   */
  String[] value() default "";
}
