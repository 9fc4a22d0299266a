// Generated from shop.UserController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.DependencyDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.PathText;
import dev.squall.dispatch.Replies;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.UserController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.UserController",
    dependencies = @DependencyDescriptor(name = "users", type = "shop.Users"),
    handlers = {
        @HandlerDescriptor(method = "show", signature = "UserController.show(int)", source = "UserController.java:29", nonBlocking = true, routes = @RouteDescriptor(method = "GET", path = "/users/{id}", variables = "int")),
        @HandlerDescriptor(method = "list", signature = "UserController.list(int, OptionalInt, String, Set<String>)", source = "UserController.java:34", fields = {@BoundFieldDescriptor(name = "size", from = "query", language = "int"), @BoundFieldDescriptor(name = "page", from = "query", language = "int"), @BoundFieldDescriptor(name = "name", from = "query"), @BoundFieldDescriptor(name = "tag", from = "query", multiple = true)}, routes = {@RouteDescriptor(method = "GET", path = "/users"), @RouteDescriptor(method = "GET", path = "/users/all")}),
        @HandlerDescriptor(method = "create", signature = "UserController.create(Request, String)", source = "UserController.java:44", readsAnyField = true, routes = @RouteDescriptor(method = "POST", path = "/users")),
        @HandlerDescriptor(method = "remove", signature = "UserController.remove(int)", source = "UserController.java:49", routes = @RouteDescriptor(method = "DELETE", path = "/users/{id}", variables = "int")),
        @HandlerDescriptor(method = "file", signature = "UserController.file(List<String>)", source = "UserController.java:52", routes = @RouteDescriptor(method = "GET", path = "/users/files/{path*}", variables = "rest-list"))
    },
    links = {
        @LinkDescriptor(name = "create"),
        @LinkDescriptor(name = "file", types = "java.util.List<java.lang.String>", names = "path"),
        @LinkDescriptor(name = "listAll"),
        @LinkDescriptor(name = "listAll", types = {"int", "java.util.OptionalInt", "java.lang.String", "java.util.Set<java.lang.String>"}, names = {"size", "page", "name", "tags"}),
        @LinkDescriptor(name = "list"),
        @LinkDescriptor(name = "list", types = {"int", "java.util.OptionalInt", "java.lang.String", "java.util.Set<java.lang.String>"}, names = {"size", "page", "name", "tags"}),
        @LinkDescriptor(name = "remove", types = "int", names = "id"),
        @LinkDescriptor(name = "show", types = "int", names = "id")
    }
)
public final class UserControllerRoutes {
  private final UserController controller;

  /**
   * Makes the controller.
   */
  public UserControllerRoutes(Users users) {
    controller = new UserController(users);
  }

  /**
   * {@code GET /users/{id}}
   * calls {@code UserController.show(int)}, UserController.java:29.
   */
  public Reply show(Request request) throws Exception {
    int id = (int) request.pathValues().number(0);
    return Replies.optionalText(200, controller.show(id));
  }

  /**
   * {@code GET /users}
   * {@code GET /users/all}
   * calls {@code UserController.list(int, OptionalInt, String, Set<String>)}, UserController.java:34.
   */
  public Reply list(Request request) throws Exception {
    Binding binding = new Binding(request);
    Integer size = binding.withDefault(Source.QUERY, "size", Conversions.INT, "10");
    OptionalInt page = binding.optionalInt(Source.QUERY, "page");
    String name = binding.nullable(Source.QUERY, "name", Conversions.STRING);
    Set<String> tags = binding.set(Source.QUERY, "tag", Conversions.STRING);
    binding.finish();
    return Response.text(200, controller.list(size, page, name, tags));
  }

  /**
   * {@code POST /users}
   * calls {@code UserController.create(Request, String)}, UserController.java:44.
   */
  public Reply create(Request request) throws Exception {
    return Response.text(201, controller.create(request, request.bodyText()));
  }

  /**
   * {@code DELETE /users/{id}}
   * calls {@code UserController.remove(int)}, UserController.java:49.
   */
  public Reply remove(Request request) throws Exception {
    int id = (int) request.pathValues().number(0);
    controller.remove(id);
    return Response.empty(204);
  }

  /**
   * {@code GET /users/files/{path*}}
   * calls {@code UserController.file(List<String>)}, UserController.java:52.
   */
  public Reply file(Request request) throws Exception {
    List<String> path = PathText.segments(request, 0);
    return Response.text(200, controller.file(path));
  }
}
