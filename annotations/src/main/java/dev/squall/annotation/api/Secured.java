package dev.squall.annotation.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler, or every handler of a controller, asks clients for, as the API's description tells it; it does not check anything.
 * On a handler it replaces what its controller has.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Secured {

  /** Names of {@link ApiInfo#security() security schemes}, one of which is enough; none for what anybody may call. */
  String[] value();

  /** The scopes or roles that are needed, for each of the schemes. */
  String[] scopes() default {};
}
