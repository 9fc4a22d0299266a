// Generated from shop.UserController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Replies;
import dev.squall.http.PendingResponse;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.util.Optional;
import java.util.function.Function;
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
        @HandlerDescriptor(method = "show", signature = "UserController.show(long)", source = "UserController.java:15", routes = @RouteDescriptor(method = "GET", path = "/users/{id}", variables = "long")),
        @HandlerDescriptor(method = "find", signature = "UserController.find(long)", source = "UserController.java:20", routes = @RouteDescriptor(method = "GET", path = "/found/{id}", variables = "long")),
        @HandlerDescriptor(method = "load", signature = "UserController.load(long)", source = "UserController.java:25", nonBlocking = true, routes = @RouteDescriptor(method = "GET", path = "/loaded/{id}", variables = "long")),
        @HandlerDescriptor(method = "load2", signature = "UserController.load()", source = "UserController.java:30", nonBlocking = true, routes = @RouteDescriptor(method = "GET", path = "/loaded")),
        @HandlerDescriptor(method = "create", signature = "UserController.create()", source = "UserController.java:36", routes = @RouteDescriptor(method = "POST", path = "/users"))
    },
    links = {
        @LinkDescriptor(name = "create"),
        @LinkDescriptor(name = "find", types = "long", names = "id"),
        @LinkDescriptor(name = "load"),
        @LinkDescriptor(name = "load", types = "long", names = "id"),
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
   * {@code GET /users/{id}}
   * calls {@code UserController.show(long)}, UserController.java:15.
   */
  public Reply show(Request request) throws Exception {
    long id = request.pathValues().number(0);
    return UserPageTemplate.response(200, controller.show(id), request);
  }

  /**
   * {@code GET /found/{id}}
   * calls {@code UserController.find(long)}, UserController.java:20.
   */
  public Reply find(Request request) throws Exception {
    long id = request.pathValues().number(0);
    return UserPageTemplate.response(200, Replies.present(controller.find(id)), request);
  }

  /**
   * {@code GET /loaded/{id}}
   * calls {@code UserController.load(long)}, UserController.java:25.
   */
  public Reply load(Request request) throws Exception {
    // The request may be read on another thread, while this one goes on.
    request.detach();
    long id = request.pathValues().number(0);
    return new PendingResponse(controller.load(id).thenApply(new LoadRendering(request)));
  }

  /**
   * {@code GET /loaded}
   * calls {@code UserController.load()}, UserController.java:30.
   */
  public Reply load2(Request request) throws Exception {
    // The request may be read on another thread, while this one goes on.
    request.detach();
    return new PendingResponse(controller.load().thenApply(new Load2Rendering(request)));
  }

  /**
   * {@code POST /users}
   * calls {@code UserController.create()}, UserController.java:36.
   */
  public Reply create(Request request) throws Exception {
    return UserPageTemplate.response(422, controller.create(), request);
  }

  /**
   * Renders the page of {@code UserController.load(long)} once it is there.
   */
  private record LoadRendering(Request request) implements Function<UserPage, Response> {
    @Override
    public Response apply(UserPage page) {
      return UserPageTemplate.response(200, page, request);
    }
  }

  /**
   * Renders the page of {@code UserController.load()} once it is there.
   */
  private record Load2Rendering(
      Request request) implements Function<Optional<? extends UserPage>, Response> {
    @Override
    public Response apply(Optional<? extends UserPage> given) {
      UserPage page = Replies.present(given);
      return UserPageTemplate.response(200, page, request);
    }
  }
}
