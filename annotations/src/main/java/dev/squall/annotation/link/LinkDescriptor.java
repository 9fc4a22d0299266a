package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A public method of a controller's links class, so that an application can offer it below a mount's prefix. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface LinkDescriptor {

  /** The method's name. */
  String name();

  /** The types of its parameters as source text: qualified names, type arguments, no annotations. */
  String[] types() default {};

  /** The names of its parameters. */
  String[] names() default {};
}
