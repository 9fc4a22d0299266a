package dev.squall.processor.codegen;

import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.PathTemplate;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.Route;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.model.ValueType;
import dev.squall.processor.path.ParsedPath;
import dev.squall.processor.path.PathTemplateParser;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write models down. */
final class Models {
  static final TypeRef STRING = TypeRef.of("java.lang", "String");
  static final ValueType TEXT = new ValueType.BuiltIn(ValueType.Kind.STRING, STRING);

  private Models() {}

  static TypeRef primitive(String keyword) {
    return TypeRef.of("", keyword);
  }

  static TypeRef generic(String packageName, String name, TypeRef argument) {
    return new TypeRef(packageName, List.of(name), List.of(argument), 0);
  }

  static ValueType value(ValueType.Kind kind, TypeRef type) {
    return new ValueType.BuiltIn(kind, type);
  }

  /** A path variable of a value's own type. */
  static Parameter path(String name, ValueType value) {
    return bound(name, value.type(), From.PATH, value, Arity.REQUIRED);
  }

  static Parameter.Bound bound(
      String name, TypeRef declared, From from, ValueType value, Arity arity, String... defaults) {
    return new Parameter.Bound(name, declared, from, name, value, arity, List.of(defaults), SourceRef.named("here"));
  }

  static ResultKind result(ResultKind.Value value) {
    return new ResultKind(value, false, false);
  }

  /** A handler; routes are a method and a path, such as {@code GET /users}. */
  static Handler handler(
      String name, String signature, ResultKind result, List<Parameter> parameters, String... routes) {
    List<Route> parsed = new ArrayList<>();
    for (String route : routes) {
      int space = route.indexOf(' ');
      if (!(PathTemplateParser.parse(route.substring(space + 1)) instanceof ParsedPath.Valid(PathTemplate path))) {
        throw new IllegalArgumentException(route);
      }
      parsed.add(new Route(route.substring(0, space), path, SourceRef.named("here")));
    }
    return new Handler(
        name, signature, parameters, result, 0, result.stage(), false, parsed, SourceRef.named("UserController.java:17"));
  }
}
