package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a type of the user's own is read from text and written as text; on the type, or on a parameter or a member of JSON whose type
 * cannot be annotated.
 *
 * <p>The named class has two accessible static methods: {@code static T parse(String)} and {@code static String format(T)},
 * its inverse. They may be the type's own methods.
 *
 * <p>{@code parse} refuses a text that is not a {@code T} by throwing any exception, checked ones too, or by returning null:
 * the client's request is answered with 400, or with 404 if the text is a variable of the path. An {@link Error} passes
 * through. {@code format} throws {@link IllegalArgumentException} for a value that has no text; links pass it on.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Convert {

  /** The class that has {@code parse} and {@code format}. */
  Class<?> value();

  /**
   * What a client is told was expected where {@code parse} refuses its text: words that go on from "Expected", such as {@code
   * an absolute http or https URL}. Without it the type is named.
   */
  String expected() default "";
}
