package dev.squall.template.check;

import com.palantir.javapoet.ClassName;

/** The run-time class of what Java's operators do not do. */
final class Operations {
  static final ClassName CLASS = ClassName.get("dev.squall.render", "TemplateOperations");

  private Operations() {}
}
