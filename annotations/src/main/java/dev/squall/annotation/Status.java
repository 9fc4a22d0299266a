package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The status of a handler's successful response; without it 200, or 204 for a handler that returns nothing. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Status {

  /** A status code from 200 to 599 (RFC 9110, section 15). */
  int value();
}
