package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a handler's parameter to a field of a form, {@code application/x-www-form-urlencoded} or {@code multipart/form-data}, or to
 * all of that name if it is a collection. If it is a {@code dev.squall.http.UploadedFile}, or a {@code List} or {@code Optional} of
 * that, to files.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface FormParam {

  /** The field's name; the parameter's own name where empty. */
  String value() default "";
}
