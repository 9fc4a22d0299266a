package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the link step must know of a compiled template; on its generated class. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TemplateDescriptor {

  /** The version of this description's form: {@value #CURRENT_ABI}. */
  int abi();

  /** The form that this version of the annotations describes. */
  int CURRENT_ABI = 1;

  /** The template's name: {@code users/show.html}. */
  String template();

  /** The template and all that it extends, includes or renders, sorted by name. */
  TemplateFileDescriptor[] files();

  /** The literal URLs of this application, and the forms. */
  PageLinkDescriptor[] links() default {};

  /** Where values are printed without being escaped, each as {@code users/show.html:12:7}. */
  String[] raw() default {};
}
