package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names templates that declare their variables themselves, by {@code {% param User user %}}. On any type: for {@code mail/welcome.html}
 * the processor generates {@code WelcomeTemplate} in that type's package, whose methods take the variables as parameters. A file named
 * {@code status-page.html} becomes {@code StatusPageTemplate}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Templates {

  /**
   * The templates' files, relative to a folder of templates, with slashes. A {@code *} stands for any part of a file's name: {@code
   * rows/*.html}.
   */
  String[] value();

  /** Whether they are rendered in answer to a request; see {@link Template#request()}. */
  boolean request() default true;
}
