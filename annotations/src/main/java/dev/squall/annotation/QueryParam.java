package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Binds a handler's parameter to a parameter of the request target's query, or to all of that name if it is a collection. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface QueryParam {

  /** The query parameter's name; the parameter's own name where empty. */
  String value() default "";
}
