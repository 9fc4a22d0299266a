package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a type of the user's own is read from text and written as text; on the type, or on a parameter whose type
 * cannot be annotated.
 *
 * <p>The named class has two accessible static methods: {@code static T parse(String)}, which throws {@link
 * IllegalArgumentException} when the text is not a {@code T}, and {@code static String format(T)}, its inverse. They may be
 * the type's own methods.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PARAMETER})
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
