package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One method and path that lead to a handler. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface RouteDescriptor {

  /** The request method's name. */
  String method();

  /** The whole path template within its module, the controller's prefix included. */
  String path();

  /**
   * The language of each variable, in the order of the path: {@code text}, the name of a built-in type ({@code long}, {@code
   * uuid}), or {@code enum:A|B}.
   */
  String[] variables() default {};
}
