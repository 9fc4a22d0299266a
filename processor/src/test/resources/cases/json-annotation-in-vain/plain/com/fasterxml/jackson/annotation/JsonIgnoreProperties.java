package com.fasterxml.jackson.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
public @interface JsonIgnoreProperties {
  String[] value() default {};

  boolean allowGetters() default false;

  boolean allowSetters() default false;
}
