package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Binds a handler's parameter to a cookie of the request (RFC 6265, section 4.2). */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface CookieParam {

  /** The cookie's name; the parameter's own name where empty. */
  String value() default "";
}
