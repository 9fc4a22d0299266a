package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A URL of the application that a page mentions literally. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface PageLinkDescriptor {

  /** Where it stands: {@code users/show.html:12:7}. */
  String at();

  /** How many chars it is long. */
  int length();

  /** The element, in lower case. */
  String element();

  /** The attribute, in lower case. */
  String attribute();

  /** The request method that following it sends. */
  String method();

  /** The path without query and fragment; <code>{}</code> stands for each part that is printed at run time. */
  String path();

  /** For the action of a form what the form sends. */
  PageFieldDescriptor[] fields() default {};
}
