package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A URL of the application that a page mentions, literally or as a link to a handler. */
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

  /** The path without query and fragment; <code>{}</code> stands for each part that is printed at run time, <code>{0}</code> for a whole number. */
  String path();

  /** For a link the binary name of the controller and the name of the handler: {@code shop.UserController#show}; the path is empty then. */
  String handler() default "";

  /** For the action of a form its {@code enctype}, in lower case. */
  String encoding() default "";

  /** For the action of a form what the form sends. */
  PageFieldDescriptor[] fields() default {};
}
