package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one class of a program whose module is linked into an application: every controller of the module, and those
 * of the library modules that it mounts. For a class {@code Shop} the processor generates {@code ShopApplication}, whose
 * {@code create} method makes the application from its services.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Application {

  /**
   * A record whose components satisfy the constructor parameters of controllers: by type, and by name where a type occurs
   * twice. Without it, controllers take no parameters.
   */
  Class<?> services() default void.class;

  /** Library modules whose controllers this application serves. */
  Mount[] mounts() default {};

  /**
   * A class that implements {@code dev.squall.http.ErrorHandler}, made as a controller is: its constructor parameters
   * come from the services. The default answers with problem documents (RFC 9457).
   * To the API's description it may answer anything, unless {@link Produces} on its class says what it answers.
   */
  Class<?> errors() default void.class;
}
