package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that a handler takes from a form or from the query. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface BoundFieldDescriptor {

  /** Its name. */
  String name();

  /** Where it comes from: {@code form}, {@code query} or {@code file}. */
  String from();

  /** What its text must be: {@code text}, the name of a built-in type ({@code long}, {@code uuid}), or {@code enum:A|B}. */
  String language() default "text";

  /** Whether a request without it is refused. */
  boolean required() default false;

  /** Whether all values of the name are taken. */
  boolean multiple() default false;
}
