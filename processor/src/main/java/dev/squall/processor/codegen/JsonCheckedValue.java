package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ValueUse;

/**
 * Writes how a value is read that has constraints itself, and is no member: an element, an entry of a map, a body. What it contains is checked
 * where that is read, so that one answer has all failures, at their places in the document.
 */
final class JsonCheckedValue {
  private final JsonScope scope;

  JsonCheckedValue(JsonScope scope) {
    this.scope = scope;
  }

  /** Whether values of that use are checked themselves. */
  boolean isChecked(ValueUse use) {
    return !checks(use, "value").isEmpty();
  }

  /**
   * <pre>{@code
   * int start = in.start();
   * String element = in.readString();
   * if (!Texts.isNotBlank(element)) {
   *   in.invalid(start, "", "not_blank", "{not_blank}");
   * }
   * }</pre>
   *
   * Only the second statement, if there is nothing to check. What was not read breaks no constraint: the reader tells only that.
   *
   * @param value the expression that reads it
   */
  CodeBlock statements(ValueUse use, TypeName type, String local, CodeBlock value) {
    CodeBlock checks = checks(use, local);
    CodeBlock.Builder code = CodeBlock.builder();
    if (!checks.isEmpty()) {
      code.addStatement("int start = in.start()");
    }
    if (ConstraintCode.countsFailures(use)) {
      code.addStatement("int failures = in.failures()");
    }
    return code.addStatement("$T $L = $L", type, local, value).add(checks).build();
  }

  /** The checks alone, of a value behind {@code start} that was read. */
  CodeBlock checks(ValueUse use, String local) {
    CheckTarget target = new CheckTarget.Json(CodeBlock.of("in"), CodeBlock.of("start"), CheckPath.of(""));
    boolean primitive = use.type() instanceof JsonType.Scalar scalar && scalar.isPrimitive();
    return new ConstraintCode(scope.checks, JsonScope.locals()).own(use, CodeBlock.of("$L", local), primitive, target);
  }
}
