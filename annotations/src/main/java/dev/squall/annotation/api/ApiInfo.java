package dev.squall.annotation.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the description of an application's HTTP API is called; on the class annotated {@link dev.squall.annotation.Application}.
 * Without it the title is that class's name, and the version {@code 0.0.0}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ApiInfo {

  /** The API's name. */
  String title() default "";

  /** The version of the API, not of OpenAPI: {@code 1.4.0}. */
  String version() default "0.0.0";

  /** What the API is for, in Markdown. */
  String description() default "";

  /** The URLs that the API is served at; none for the place that the description itself comes from. */
  String[] servers() default {};

  /** How clients prove who they are: what {@link Secured} may name. */
  SecurityScheme[] security() default {};
}
