package dev.squall.annotation.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An example of a value, for the API's description: of a parameter, of a member of a type, of all of a type, or of what a handler
 * answers.
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE
})
@Retention(RetentionPolicy.CLASS)
public @interface Example {

  /**
   * The value: of text, dates, enums and the like as it is, of everything else as JSON. A value that the type and its constraints do not allow is an
   * error.
   */
  String value();
}
