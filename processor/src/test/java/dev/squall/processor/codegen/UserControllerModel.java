package dev.squall.processor.codegen;

import static dev.squall.processor.codegen.Models.STRING;
import static dev.squall.processor.codegen.Models.TEXT;
import static dev.squall.processor.codegen.Models.bound;
import static dev.squall.processor.codegen.Models.generic;
import static dev.squall.processor.codegen.Models.handler;
import static dev.squall.processor.codegen.Models.path;
import static dev.squall.processor.codegen.Models.primitive;
import static dev.squall.processor.codegen.Models.result;
import static dev.squall.processor.codegen.Models.value;

import dev.squall.processor.model.Controller;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.Parameter.Supply;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.ResultKind.Value;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.model.ValueType;
import dev.squall.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;

/** The model of the test's {@code users.UserController}, which has a handler of every kind. */
final class UserControllerModel {
  private static final ValueType LONG = value(Kind.LONG, primitive("long"));
  private static final ValueType INT = value(Kind.INT, primitive("int"));
  private static final ValueType SHORT = value(Kind.SHORT, primitive("short"));
  private static final ValueType UUID = value(Kind.UUID, TypeRef.of("java.util", "UUID"));
  private static final ValueType STATE =
      new ValueType.EnumType(TypeRef.of("users", "State"), List.of("OPEN", "CLOSED"), false);
  private static final TypeRef MONEY_TYPE = TypeRef.of("users", "Money");
  private static final ValueType MONEY = new ValueType.Converted(MONEY_TYPE, MONEY_TYPE, "a Money");

  private UserControllerModel() {}

  static Controller controller() {
    List<Handler> handlers = new ArrayList<>();
    handlers.add(handler("show", "UserController.show(long)", result(Value.TEXT), List.of(path("id", LONG)),
        "GET /users/{id}", "GET /people/{id}"));
    handlers.add(handler("show", "UserController.show(String)", new ResultKind(Value.TEXT, true, false),
        List.of(path("name", TEXT)), "GET /users/by-name/{name}"));
    handlers.add(handler("search", "UserController.search(...)", result(Value.TEXT), search(), "GET /users/search"));
    handlers.add(handler("key", "UserController.key(...)", result(Value.BYTES), key(), "GET /keys/{key}/{part}"));
    handlers.add(handler("create", "UserController.create(byte[])", result(Value.RESPONSE),
        List.of(new Parameter.Supplied(
            "body", new TypeRef("", List.of("byte"), List.of(), 1), Supply.BODY_BYTES, SourceRef.named("here"))),
        "POST /users"));
    handlers.add(handler("remove", "UserController.remove(short)", result(Value.NOTHING),
        List.of(path("id", SHORT)), "DELETE /users/{id}"));
    handlers.add(handler("move", "UserController.move(String, String)", result(Value.TEXT),
        List.of(path("from", TEXT), path("to", TEXT)), "PUT /move/{from}/to/{to}", "PUT /move/to/{to}/from/{from}"));
    handlers.add(handler("pay", "UserController.pay(Money)", result(Value.TEXT),
        List.of(path("amount", MONEY)), "POST /pay/{amount:[0-9]+,[0-9]{2}}.eur"));
    handlers.add(handler("inState", "UserController.inState(State)", result(Value.TEXT),
        List.of(path("state", STATE)), "GET /users/in/{state}"));
    handlers.add(handler("load", "UserController.load(String)", new ResultKind(Value.TEXT, true, true),
        List.of(bound("request", STRING, From.QUERY, TEXT, Arity.REQUIRED)), "GET /load"));
    handlers.add(handler("file", "UserController.file(String)", result(Value.TEXT),
        List.of(path("path", TEXT)), "GET /files/{path*}"));
    handlers.add(handler("tree", "UserController.tree(List<String>)", result(Value.TEXT),
        List.of(bound("path", generic("java.util", "List", STRING), From.PATH, TEXT, Arity.LIST)), "GET /tree/{path*}"));
    handlers.add(handler("notify", "UserController.notify(Money)", result(Value.TEXT),
        List.of(bound("amount", MONEY_TYPE, From.QUERY, MONEY, Arity.REQUIRED, "1,00")), "GET /notify"));
    return new Controller(
        TypeRef.of("users", "UserController"),
        List.of(new Controller.Dependency("users", TypeRef.of("users", "Users"), SourceRef.named("here"))),
        handlers,
        SourceRef.named("UserController.java:12"));
  }

  private static List<Parameter> search() {
    return List.of(
        bound("q", STRING, From.QUERY, TEXT, Arity.REQUIRED),
        bound("page", TypeRef.of("java.util", "OptionalInt"), From.QUERY, INT, Arity.OPTIONAL),
        bound("size", primitive("int"), From.QUERY, INT, Arity.REQUIRED, "20"),
        bound("tag", generic("java.util", "List", STRING), From.QUERY, TEXT, Arity.LIST),
        bound("state", generic("java.util", "Set", STATE.type()), From.QUERY, STATE, Arity.SET, "OPEN"),
        bound("after", TypeRef.of("java.lang", "Long"), From.QUERY, LONG, Arity.NULLABLE));
  }

  private static List<Parameter> key() {
    return List.of(
        path("key", UUID),
        path("part", INT),
        new Parameter.Supplied(
            "headers", TypeRef.of("dev.squall.http", "Headers"), Supply.HEADERS, SourceRef.named("here")),
        bound("session", STRING, From.COOKIE, TEXT, Arity.NULLABLE));
  }
}
