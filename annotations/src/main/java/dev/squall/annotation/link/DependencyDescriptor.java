package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constructor parameter of a controller. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface DependencyDescriptor {

  /** The parameter's name. */
  String name();

  /** The parameter's type as source text: qualified names, type arguments, no annotations. */
  String type();
}
