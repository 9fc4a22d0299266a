package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Serves the controllers of a library module below a prefix; a member of {@link Application#mounts()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Mount {

  /** The library's class that is annotated {@link RouteModule}. */
  Class<?> value();

  /** The prefix: empty, or a path of literals that begins with {@code /} and does not end with one. */
  String at() default "";
}
