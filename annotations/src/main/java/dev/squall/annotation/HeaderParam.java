package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Binds a handler's parameter to a header field of the request, or to all field lines of that name if it is a collection. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface HeaderParam {

  /**
   * The field's name, in any case. Where empty it is made from the parameter's name: {@code userAgent} means {@code
   * User-Agent}.
   */
  String value() default "";
}
