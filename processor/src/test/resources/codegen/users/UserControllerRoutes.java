// Generated from users.UserController by Squall. Edits are lost.
package users;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.DependencyDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversion;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.EnumConversion;
import dev.squall.dispatch.PathText;
import dev.squall.dispatch.Replies;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code users.UserController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "users.UserController",
    dependencies = @DependencyDescriptor(name = "users", type = "users.Users"),
    handlers = {
        @HandlerDescriptor(method = "show", signature = "UserController.show(long)", source = "UserController.java:17", routes = {@RouteDescriptor(method = "GET", path = "/people/{id}", variables = "long"), @RouteDescriptor(method = "GET", path = "/users/{id}", variables = "long")}),
        @HandlerDescriptor(method = "show2", signature = "UserController.show(String)", source = "UserController.java:17", routes = @RouteDescriptor(method = "GET", path = "/users/by-name/{name}", variables = "text")),
        @HandlerDescriptor(method = "search", signature = "UserController.search(...)", source = "UserController.java:17", fields = {@BoundFieldDescriptor(name = "q", from = "query", required = true), @BoundFieldDescriptor(name = "page", from = "query", language = "int"), @BoundFieldDescriptor(name = "size", from = "query", language = "int"), @BoundFieldDescriptor(name = "tag", from = "query", multiple = true), @BoundFieldDescriptor(name = "state", from = "query", language = "enum:CLOSED|OPEN", multiple = true), @BoundFieldDescriptor(name = "after", from = "query", language = "long")}, routes = @RouteDescriptor(method = "GET", path = "/users/search")),
        @HandlerDescriptor(method = "key", signature = "UserController.key(...)", source = "UserController.java:17", routes = @RouteDescriptor(method = "GET", path = "/keys/{key}/{part}", variables = {"uuid", "int"})),
        @HandlerDescriptor(method = "create", signature = "UserController.create(byte[])", source = "UserController.java:17", readsAnyField = true, routes = @RouteDescriptor(method = "POST", path = "/users")),
        @HandlerDescriptor(method = "remove", signature = "UserController.remove(short)", source = "UserController.java:17", routes = @RouteDescriptor(method = "DELETE", path = "/users/{id}", variables = "short")),
        @HandlerDescriptor(method = "move", signature = "UserController.move(String, String)", source = "UserController.java:17", routes = @RouteDescriptor(method = "PUT", path = "/move/{from}/to/{to}", variables = {"text", "text"})),
        @HandlerDescriptor(method = "move2", signature = "UserController.move(String, String)", source = "UserController.java:17", routes = @RouteDescriptor(method = "PUT", path = "/move/to/{to}/from/{from}", variables = {"text", "text"})),
        @HandlerDescriptor(method = "pay", signature = "UserController.pay(Money)", source = "UserController.java:17", routes = @RouteDescriptor(method = "POST", path = "/pay/{amount:[0-9]+,[0-9]{2}}.eur", variables = "text")),
        @HandlerDescriptor(method = "inState", signature = "UserController.inState(State)", source = "UserController.java:17", routes = @RouteDescriptor(method = "GET", path = "/users/in/{state}", variables = "enum:CLOSED|OPEN")),
        @HandlerDescriptor(method = "load", signature = "UserController.load(String)", source = "UserController.java:17", nonBlocking = true, fields = @BoundFieldDescriptor(name = "request", from = "query", required = true), routes = @RouteDescriptor(method = "GET", path = "/load")),
        @HandlerDescriptor(method = "file", signature = "UserController.file(String)", source = "UserController.java:17", routes = @RouteDescriptor(method = "GET", path = "/files/{path*}", variables = "rest")),
        @HandlerDescriptor(method = "tree", signature = "UserController.tree(List<String>)", source = "UserController.java:17", routes = @RouteDescriptor(method = "GET", path = "/tree/{path*}", variables = "rest-list")),
        @HandlerDescriptor(method = "notify", signature = "UserController.notify(Money)", source = "UserController.java:17", fields = @BoundFieldDescriptor(name = "amount", from = "query"), routes = @RouteDescriptor(method = "GET", path = "/notify"))
    },
    links = {
        @LinkDescriptor(name = "create"),
        @LinkDescriptor(name = "file", types = "java.lang.String", names = "path"),
        @LinkDescriptor(name = "key", types = {"java.util.UUID", "int"}, names = {"key", "part"}),
        @LinkDescriptor(name = "load", types = "java.lang.String", names = "request"),
        @LinkDescriptor(name = "moveFrom", types = {"java.lang.String", "java.lang.String"}, names = {"to", "from"}),
        @LinkDescriptor(name = "move", types = {"java.lang.String", "java.lang.String"}, names = {"from", "to"}),
        @LinkDescriptor(name = "notifyLink"),
        @LinkDescriptor(name = "notifyLink", types = "users.Money", names = "amount"),
        @LinkDescriptor(name = "pay", types = "users.Money", names = "amount"),
        @LinkDescriptor(name = "remove", types = "short", names = "id"),
        @LinkDescriptor(name = "search", types = "java.lang.String", names = "q"),
        @LinkDescriptor(name = "showPeople", types = "long", names = "id"),
        @LinkDescriptor(name = "show", types = "java.lang.String", names = "name"),
        @LinkDescriptor(name = "show", types = "long", names = "id"),
        @LinkDescriptor(name = "tree", types = "java.util.List<java.lang.String>", names = "path")
    }
)
public final class UserControllerRoutes {
  static final Conversion<State> STATE = new EnumConversion<>(State.values());

  static final Conversion<Money> MONEY = new MoneyConversion();

  private final UserController controller;

  /**
   * Makes the controller.
   */
  public UserControllerRoutes(Users users) {
    controller = new UserController(users);
  }

  /**
   * {@code GET /users/{id}}
   * {@code GET /people/{id}}
   * calls {@code UserController.show(long)}, UserController.java:17.
   */
  public Reply show(Request request) throws Exception {
    long id = request.pathValues().number(0);
    return Response.text(200, controller.show(id));
  }

  /**
   * {@code GET /users/by-name/{name}}
   * calls {@code UserController.show(String)}, UserController.java:17.
   */
  public Reply show2(Request request) throws Exception {
    String name = PathText.decode(request, 0);
    return Replies.optionalText(200, controller.show(name));
  }

  /**
   * {@code GET /users/search}
   * calls {@code UserController.search(...)}, UserController.java:17.
   */
  public Reply search(Request request) throws Exception {
    Binding binding = new Binding(request);
    String q = binding.required(Source.QUERY, "q", Conversions.STRING);
    OptionalInt page = binding.optionalInt(Source.QUERY, "page");
    Integer size = binding.withDefault(Source.QUERY, "size", Conversions.INT, "20");
    List<String> tag = binding.list(Source.QUERY, "tag", Conversions.STRING);
    Set<State> state = binding.set(Source.QUERY, "state", UserControllerRoutes.STATE, "OPEN");
    Long after = binding.nullable(Source.QUERY, "after", Conversions.LONG);
    binding.finish();
    return Response.text(200, controller.search(q, page, size, tag, state, after));
  }

  /**
   * {@code GET /keys/{key}/{part}}
   * calls {@code UserController.key(...)}, UserController.java:17.
   */
  public Reply key(Request request) throws Exception {
    Binding binding = new Binding(request);
    UUID key = PathText.convert(request, 0, Conversions.UUID);
    int part = (int) request.pathValues().number(1);
    String session = binding.nullable(Source.COOKIE, "session", Conversions.STRING);
    binding.finish();
    return Response.bytes(200, controller.key(key, part, request.headers(), session));
  }

  /**
   * {@code POST /users}
   * calls {@code UserController.create(byte[])}, UserController.java:17.
   */
  public Reply create(Request request) throws Exception {
    return controller.create(request.body());
  }

  /**
   * {@code DELETE /users/{id}}
   * calls {@code UserController.remove(short)}, UserController.java:17.
   */
  public Reply remove(Request request) throws Exception {
    short id = (short) request.pathValues().number(0);
    controller.remove(id);
    return Response.empty(204);
  }

  /**
   * {@code PUT /move/{from}/to/{to}}
   * calls {@code UserController.move(String, String)}, UserController.java:17.
   */
  public Reply move(Request request) throws Exception {
    String from = PathText.decode(request, 0);
    String to = PathText.decode(request, 1);
    return Response.text(200, controller.move(from, to));
  }

  /**
   * {@code PUT /move/to/{to}/from/{from}}
   * calls {@code UserController.move(String, String)}, UserController.java:17.
   */
  public Reply move2(Request request) throws Exception {
    String from = PathText.decode(request, 1);
    String to = PathText.decode(request, 0);
    return Response.text(200, controller.move(from, to));
  }

  /**
   * {@code POST /pay/{amount:[0-9]+,[0-9]{2}}.eur}
   * calls {@code UserController.pay(Money)}, UserController.java:17.
   */
  public Reply pay(Request request) throws Exception {
    Money amount = PathText.convert(request, 0, UserControllerRoutes.MONEY);
    return Response.text(200, controller.pay(amount));
  }

  /**
   * {@code GET /users/in/{state}}
   * calls {@code UserController.inState(State)}, UserController.java:17.
   */
  public Reply inState(Request request) throws Exception {
    State state = PathText.convert(request, 0, UserControllerRoutes.STATE);
    return Response.text(200, controller.inState(state));
  }

  /**
   * {@code GET /load}
   * calls {@code UserController.load(String)}, UserController.java:17.
   */
  public Reply load(Request request) throws Exception {
    Binding binding = new Binding(request);
    String request_ = binding.required(Source.QUERY, "request", Conversions.STRING);
    binding.finish();
    return Replies.pendingOptionalText(200, controller.load(request_));
  }

  /**
   * {@code GET /files/{path*}}
   * calls {@code UserController.file(String)}, UserController.java:17.
   */
  public Reply file(Request request) throws Exception {
    String path = PathText.decode(request, 0);
    return Response.text(200, controller.file(path));
  }

  /**
   * {@code GET /tree/{path*}}
   * calls {@code UserController.tree(List<String>)}, UserController.java:17.
   */
  public Reply tree(Request request) throws Exception {
    List<String> path = PathText.segments(request, 0);
    return Response.text(200, controller.tree(path));
  }

  /**
   * {@code GET /notify}
   * calls {@code UserController.notify(Money)}, UserController.java:17.
   */
  public Reply notify(Request request) throws Exception {
    Binding binding = new Binding(request);
    Money amount = binding.withDefault(Source.QUERY, "amount", UserControllerRoutes.MONEY, "1,00");
    binding.finish();
    return Response.text(200, controller.notify(amount));
  }

  private static final class MoneyConversion implements Conversion<Money> {
    MoneyConversion() {
    }

    @Override
    public Money parse(String text) {
      Money value;
      try {
        value = Money.parse(text);
      } catch (Exception thrown) {
        throw new IllegalArgumentException(thrown);
      }
      if (value == null) {
        throw new IllegalArgumentException("null");
      }
      return value;
    }

    @Override
    public String format(Money value) {
      return Money.format(value);
    }

    @Override
    public String expected() {
      return "a Money";
    }
  }
}
