package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field of a form on a page. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface PageFieldDescriptor {

  /** Where it stands: {@code users/edit.html:14:5}. */
  String at();

  /** How many chars its place is long. */
  int length();

  /** Its name. */
  String name();

  /** The type of an {@code input}, in lower case, or {@code select} or {@code textarea}. */
  String type();

  /** Whether it can send several values. */
  boolean multiple() default false;
}
