package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A file that a template was compiled from. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface TemplateFileDescriptor {

  /** The file's name, relative to its folder of templates. */
  String name();

  /** A hash of its text, to tell whether the file has changed since. */
  String hash();
}
