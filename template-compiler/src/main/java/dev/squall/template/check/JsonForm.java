package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;

/** How a value is written where a script or a JSON document has one. */
public sealed interface JsonForm {

  /** By what the runtime knows of its class: texts, numbers, and lists, maps, arrays and Optionals of them. */
  record Plain() implements JsonForm {}

  /**
   * By the codec of a type annotated {@code @Json}.
   *
   * @param codec the codec's code: {@code PersonJson.CODEC}
   * @param depth in how many lists, maps, arrays and Optionals the values are that it writes; 0 for a value itself
   */
  record Coded(CodeBlock codec, int depth) implements JsonForm {}
}
