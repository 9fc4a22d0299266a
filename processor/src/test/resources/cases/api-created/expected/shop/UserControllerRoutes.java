// Generated from shop.UserController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Replies;
import dev.squall.http.Created;
import dev.squall.http.PendingResponse;
import dev.squall.http.Reply;
import dev.squall.http.Representations;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.json.JsonResponses;
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
        @HandlerDescriptor(method = "json", signature = "UserController.json(String)", source = "UserController.java:26", fields = @BoundFieldDescriptor(name = "name", from = "query", required = true), routes = @RouteDescriptor(method = "POST", path = "/users/json")),
        @HandlerDescriptor(method = "page", signature = "UserController.page(String)", source = "UserController.java:31", fields = @BoundFieldDescriptor(name = "name", from = "query", required = true), routes = @RouteDescriptor(method = "POST", path = "/users/page")),
        @HandlerDescriptor(method = "either", signature = "UserController.either(String)", source = "UserController.java:37", fields = @BoundFieldDescriptor(name = "name", from = "query", required = true), routes = @RouteDescriptor(method = "POST", path = "/users/either")),
        @HandlerDescriptor(method = "vendor", signature = "UserController.vendor(String)", source = "UserController.java:43", fields = @BoundFieldDescriptor(name = "name", from = "query", required = true), routes = @RouteDescriptor(method = "POST", path = "/users/vendor")),
        @HandlerDescriptor(method = "perhaps", signature = "UserController.perhaps()", source = "UserController.java:48", routes = @RouteDescriptor(method = "PUT", path = "/users/perhaps")),
        @HandlerDescriptor(method = "later", signature = "UserController.later()", source = "UserController.java:53", nonBlocking = true, routes = @RouteDescriptor(method = "PUT", path = "/users/later")),
        @HandlerDescriptor(method = "perhapsLater", signature = "UserController.perhapsLater()", source = "UserController.java:58", nonBlocking = true, routes = @RouteDescriptor(method = "PUT", path = "/users/perhaps-later")),
        @HandlerDescriptor(method = "pageLater", signature = "UserController.pageLater()", source = "UserController.java:64", nonBlocking = true, routes = @RouteDescriptor(method = "PUT", path = "/users/page-later")),
        @HandlerDescriptor(method = "perhapsPage", signature = "UserController.perhapsPage()", source = "UserController.java:69", routes = @RouteDescriptor(method = "PUT", path = "/users/perhaps-page")),
        @HandlerDescriptor(method = "perhapsPageLater", signature = "UserController.perhapsPageLater()", source = "UserController.java:74", nonBlocking = true, routes = @RouteDescriptor(method = "PUT", path = "/users/perhaps-page-later"))
    },
    links = {
        @LinkDescriptor(name = "either", types = "java.lang.String", names = "name"),
        @LinkDescriptor(name = "json", types = "java.lang.String", names = "name"),
        @LinkDescriptor(name = "later"),
        @LinkDescriptor(name = "pageLater"),
        @LinkDescriptor(name = "page", types = "java.lang.String", names = "name"),
        @LinkDescriptor(name = "perhapsLater"),
        @LinkDescriptor(name = "perhapsPageLater"),
        @LinkDescriptor(name = "perhapsPage"),
        @LinkDescriptor(name = "perhaps"),
        @LinkDescriptor(name = "vendor", types = "java.lang.String", names = "name")
    }
)
public final class UserControllerRoutes {
  private static final Representations HTML_OR_JSON = Representations.of("text/html; charset=utf-8", "application/json");

  private static final Representations VND_USER_JSON = Representations.of("application/vnd.user+json");

  private final UserController controller;

  /**
   * Makes the controller.
   */
  public UserControllerRoutes() {
    controller = new UserController();
  }

  /**
   * {@code POST /users/json}
   * calls {@code UserController.json(String)}, UserController.java:26.
   */
  public Reply json(Request request) throws Exception {
    Binding binding = new Binding(request);
    String name = binding.required(Source.QUERY, "name", Conversions.STRING);
    binding.finish();
    return Replies.createdJson(UserControllerJson.USER, controller.json(name));
  }

  /**
   * {@code POST /users/page}
   * calls {@code UserController.page(String)}, UserController.java:31.
   */
  public Reply page(Request request) throws Exception {
    Binding binding = new Binding(request);
    String name = binding.required(Source.QUERY, "name", Conversions.STRING);
    binding.finish();
    Created<? extends UserController.UserPage> created = controller.page(name);
    return Replies.located(created, UserController_UserPageTemplate.response(201, created.body(), request));
  }

  /**
   * {@code POST /users/either}
   * calls {@code UserController.either(String)}, UserController.java:37.
   */
  public Reply either(Request request) throws Exception {
    int representation = HTML_OR_JSON.choose(request);
    Binding binding = new Binding(request);
    String name = binding.required(Source.QUERY, "name", Conversions.STRING);
    binding.finish();
    Created<? extends UserController.UserPage> created = controller.either(name);
    return HTML_OR_JSON.typed(representation, Replies.located(created, representation == 0 ? UserController_UserPageTemplate.response(201, created.body(), request) : JsonResponses.of(201, UserControllerJson.USER_PAGE, created.body())));
  }

  /**
   * {@code POST /users/vendor}
   * calls {@code UserController.vendor(String)}, UserController.java:43.
   */
  public Reply vendor(Request request) throws Exception {
    int representation = VND_USER_JSON.choose(request);
    Binding binding = new Binding(request);
    String name = binding.required(Source.QUERY, "name", Conversions.STRING);
    binding.finish();
    return VND_USER_JSON.typed(representation, Replies.createdJson(UserControllerJson.USER, controller.vendor(name)));
  }

  /**
   * {@code PUT /users/perhaps}
   * calls {@code UserController.perhaps()}, UserController.java:48.
   */
  public Reply perhaps(Request request) throws Exception {
    return Replies.createdJson(UserControllerJson.USER, Replies.present(controller.perhaps()));
  }

  /**
   * {@code PUT /users/later}
   * calls {@code UserController.later()}, UserController.java:53.
   */
  public Reply later(Request request) throws Exception {
    return Replies.pendingCreatedJson(UserControllerJson.USER, controller.later());
  }

  /**
   * {@code PUT /users/perhaps-later}
   * calls {@code UserController.perhapsLater()}, UserController.java:58.
   */
  public Reply perhapsLater(Request request) throws Exception {
    return Replies.pendingOptionalCreatedJson(UserControllerJson.USER, controller.perhapsLater());
  }

  /**
   * {@code PUT /users/page-later}
   * calls {@code UserController.pageLater()}, UserController.java:64.
   */
  public Reply pageLater(Request request) throws Exception {
    int representation = HTML_OR_JSON.choose(request);
    // The request may be read on another thread, while this one goes on.
    request.detach();
    return HTML_OR_JSON.typed(representation, new PendingResponse(controller.pageLater().thenApply(new PageLaterRendering(request, representation))));
  }

  /**
   * {@code PUT /users/perhaps-page}
   * calls {@code UserController.perhapsPage()}, UserController.java:69.
   */
  public Reply perhapsPage(Request request) throws Exception {
    Created<? extends UserController.UserPage> created = Replies.present(controller.perhapsPage());
    return Replies.located(created, UserController_UserPageTemplate.response(201, created.body(), request));
  }

  /**
   * {@code PUT /users/perhaps-page-later}
   * calls {@code UserController.perhapsPageLater()}, UserController.java:74.
   */
  public Reply perhapsPageLater(Request request) throws Exception {
    // The request may be read on another thread, while this one goes on.
    request.detach();
    return new PendingResponse(controller.perhapsPageLater().thenApply(new PerhapsPageLaterRendering(request)));
  }

  /**
   * Renders the page of {@code UserController.pageLater()} once it is there.
   */
  private record PageLaterRendering(Request request,
      int representation) implements Function<Created<? extends UserController.UserPage>, Response> {
    @Override
    public Response apply(Created<? extends UserController.UserPage> created) {
      return Replies.located(created, representation == 0 ? UserController_UserPageTemplate.response(201, created.body(), request) : JsonResponses.of(201, UserControllerJson.USER_PAGE, created.body()));
    }
  }

  /**
   * Renders the page of {@code UserController.perhapsPageLater()} once it is there.
   */
  private record PerhapsPageLaterRendering(
      Request request) implements Function<Optional<? extends Created<? extends UserController.UserPage>>, Response> {
    @Override
    public Response apply(Optional<? extends Created<? extends UserController.UserPage>> given) {
      Created<? extends UserController.UserPage> created = Replies.present(given);
      return Replies.located(created, UserController_UserPageTemplate.response(201, created.body(), request));
    }
  }
}
