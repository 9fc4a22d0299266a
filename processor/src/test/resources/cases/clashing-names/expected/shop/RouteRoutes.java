// Generated from shop.Route by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.Route}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.Route",
    handlers = @HandlerDescriptor(method = "get", signature = "Route.get()", source = "Route.java:8", routes = @RouteDescriptor(method = "GET", path = "/route")),
    links = @LinkDescriptor(name = "get")
)
public final class RouteRoutes {
  private final Route controller;

  /**
   * Makes the controller.
   */
  public RouteRoutes() {
    controller = new Route();
  }

  /**
   * {@code GET /route}
   * calls {@code Route.get()}, Route.java:8.
   */
  public Reply get(Request request) throws Exception {
    return Response.text(200, controller.get());
  }
}
