package com.fasterxml.jackson.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As Jackson has it. */
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonIgnoreProperties {
  String[] value() default {};

  boolean ignoreUnknown() default false;
}
