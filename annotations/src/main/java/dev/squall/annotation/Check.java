package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition on a value as a whole, such as on two of its members: on a method of the value's type that gives back {@code boolean}, and is
 * static and takes the value, or is not and takes nothing. It is called once the value is made of members that are all right; what it
 * throws is a failure of the server.
 *
 * <pre>{@code
 * record Range(LocalDate from, LocalDate to) {
 *   @Check(message = "Must not be before the beginning.", member = "to")
 *   static boolean isInOrder(Range range) {
 *     return !range.to.isBefore(range.from);
 *   }
 * }
 * }</pre>
 *
 * @see CheckedBy
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Check {

  /**
   * What a failure is called, for programs: letters, digits, {@code _}, {@code -} and {@code .}. The method's name with underscores where empty. Not one of
   * those that tell of a value that cannot be read: missing, malformed, type, unknown, duplicate, syntax.
   */
  String code() default "";

  /** What a client is told: a text, or the key of one in braces; {@code Must be valid.} where empty. */
  String message() default "";

  /** The member, by its Java name, that a failure is told of; the value as a whole where empty. */
  String member() default "";
}
