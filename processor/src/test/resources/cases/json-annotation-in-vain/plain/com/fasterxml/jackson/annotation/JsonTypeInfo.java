package com.fasterxml.jackson.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
public @interface JsonTypeInfo {
  Id use();

  String property() default "";

  enum Id {
    NAME
  }
}
