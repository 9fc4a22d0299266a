package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record, class, enum or sealed interface {@code Person}: generates {@code PersonJson} in its package, by which values are read
 * from JSON and written without a route: {@code PersonJson.read(bytes)}, {@code PersonJson.write(person)}, {@code PersonJson.CODEC}.
 * Controllers, of other modules too, use that class then rather than code of their own. Not on types with type parameters.
 *
 * <p>With {@link #codec}, on a type, a member, a parameter annotated {@link Body} or a handler: nothing is generated, the named codec
 * reads and writes the values.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Json {

  /**
   * A class that gives the {@code dev.squall.json.JsonCodec} of the type: by a static field {@code CODEC} or {@code INSTANCE}, or else
   * by being one, with a constructor without parameters.
   */
  Class<?> codec() default void.class;
}
