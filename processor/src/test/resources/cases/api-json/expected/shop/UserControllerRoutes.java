// Generated from shop.UserController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Replies;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.json.JsonResponses;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.UserController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.UserController",
    handlers = {
        @HandlerDescriptor(method = "list", signature = "UserController.list()", source = "UserController.java:75", routes = @RouteDescriptor(method = "GET", path = "/users")),
        @HandlerDescriptor(method = "show", signature = "UserController.show(long)", source = "UserController.java:85", routes = @RouteDescriptor(method = "GET", path = "/users/{id}", variables = "long")),
        @HandlerDescriptor(method = "add", signature = "UserController.add(UserController.NewUser)", source = "UserController.java:96", routes = @RouteDescriptor(method = "POST", path = "/users")),
        @HandlerDescriptor(method = "move", signature = "UserController.move(long, UserController.Address)", source = "UserController.java:101", routes = @RouteDescriptor(method = "PUT", path = "/users/{id}/address", variables = "long"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "list"),
        @LinkDescriptor(name = "move", types = "long", names = "id"),
        @LinkDescriptor(name = "show", types = "long", names = "id")
    }
)
public final class UserControllerRoutes {
  private final UserController controller;

  /**
   * Makes the controller.
   */
  public UserControllerRoutes() {
    controller = new UserController();
  }

  /**
   * {@code GET /users}
   * calls {@code UserController.list()}, UserController.java:75.
   */
  public Reply list(Request request) throws Exception {
    return JsonResponses.of(200, UserControllerJson.PAGE_OF_USER, controller.list());
  }

  /**
   * {@code GET /users/{id}}
   * calls {@code UserController.show(long)}, UserController.java:85.
   */
  public Reply show(Request request) throws Exception {
    long id = request.pathValues().number(0);
    return Replies.optionalJson(200, UserControllerJson.USER, controller.show(id));
  }

  /**
   * {@code POST /users}
   * calls {@code UserController.add(UserController.NewUser)}, UserController.java:96.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    UserController.NewUser user = binding.body(UserControllerJson.NEW_USER);
    binding.finish();
    return JsonResponses.of(201, UserControllerJson.USER, controller.add(user));
  }

  /**
   * {@code PUT /users/{id}/address}
   * calls {@code UserController.move(long, UserController.Address)}, UserController.java:101.
   */
  public Reply move(Request request) throws Exception {
    Binding binding = new Binding(request);
    long id = request.pathValues().number(0);
    UserController.Address address = binding.body(UserControllerJson.ADDRESS);
    binding.finish();
    return JsonResponses.of(200, UserControllerJson.ADDRESS, controller.move(id, address));
  }
}
