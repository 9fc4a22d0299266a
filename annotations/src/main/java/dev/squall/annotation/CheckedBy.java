package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constraint of the user's own on a member, a parameter or an element of a container: the named class has an accessible method {@code static
 * boolean isValid(T value)}, where a {@code T} can be the value. It is called with values that are not null and whose other constraints
 * may be broken; what it throws is a failure of the server.
 *
 * <pre>{@code
 * record Book(@CheckedBy(value = Isbn.class, code = "isbn", message = "Must be an ISBN.") String isbn) {}
 * }</pre>
 *
 * @see Check
 */
@Documented
@Repeatable(CheckedBy.List.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.CLASS)
public @interface CheckedBy {

  /** The class that has {@code isValid}. */
  Class<?> value();

  /**
   * What a failure is called, for programs: letters, digits, {@code _}, {@code -} and {@code .}. The class's name with underscores where empty. Not one of
   * those that tell of a value that cannot be read: missing, malformed, type, unknown, duplicate, syntax.
   */
  String code() default "";

  /** What a client is told: a text, or the key of one in braces; {@code Must be valid.} where empty. */
  String message() default "";

  /** Several of them. */
  @Documented
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** All of them. */
    CheckedBy[] value();
  }
}
