package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a query, form, header or cookie parameter that the request does not have, or of a member that an object of JSON does not
 * have. The text is converted as one of
 * the request would be, and checked by the compiler where the type is one of the JDK's.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Default {

  /** The text; several for a collection. */
  String[] value();
}
