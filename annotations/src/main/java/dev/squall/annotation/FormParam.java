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
 *
 * <p>If it is a record that is no value of its own, or a {@code dev.squall.form.Form} of one, it is the form as a whole: the record's
 * components are its fields, those of records within it have dotted names, {@code address.street}. On such a component the annotation gives
 * the field another name.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface FormParam {

  /** The field's name; that of the parameter or component where empty. Of a parameter that is a whole form, what all names begin with. */
  String value() default "";
}
