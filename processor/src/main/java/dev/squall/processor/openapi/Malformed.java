package dev.squall.processor.openapi;

import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.Bound;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.Parameter.Supply;
import dev.squall.processor.model.ValueType;

/** Whether a request that leads to a handler may be refused because of a value in it. */
final class Malformed {
  private Malformed() {}

  static boolean mayBe(Handler handler) {
    return handler.parameters().stream().anyMatch(Malformed::mayBe);
  }

  private static boolean mayBe(Parameter parameter) {
    return switch (parameter) {
      case Bound bound when !bound.use().constraints().isEmpty() -> true;
      case Bound bound when bound.from() == From.PATH -> bound.value() instanceof ValueType.Converted;
      case Bound bound when bound.from() == From.FORM -> true;
      case Bound bound -> (bound.arity() == Arity.REQUIRED && bound.defaults().isEmpty()) || !isText(bound.value());
      case Parameter.Uploaded _, Parameter.JsonBody _, Parameter.JsonElements _ -> true;
      case Parameter.FormRecord record -> !record.returned();
      case Parameter.Supplied supplied ->
          supplied.supply() == Supply.BODY_TEXT || supplied.supply() == Supply.BODY_PARTS;
    };
  }

  private static boolean isText(ValueType type) {
    return type instanceof ValueType.BuiltIn(ValueType.Kind kind, var _) && kind == ValueType.Kind.STRING;
  }
}
