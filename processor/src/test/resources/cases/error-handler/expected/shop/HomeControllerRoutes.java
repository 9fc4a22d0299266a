// Generated from shop.HomeController by Squall. Edits are lost.
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
 * The routes of {@code shop.HomeController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.HomeController",
    handlers = @HandlerDescriptor(method = "home", signature = "HomeController.home()", source = "HomeController.java:9", routes = @RouteDescriptor(method = "GET", path = "/")),
    links = @LinkDescriptor(name = "home")
)
public final class HomeControllerRoutes {
  private final HomeController controller;

  /**
   * Makes the controller.
   */
  public HomeControllerRoutes() {
    controller = new HomeController();
  }

  /**
   * {@code GET /}
   * calls {@code HomeController.home()}, HomeController.java:9.
   */
  public Reply home(Request request) throws Exception {
    return Response.text(200, controller.home());
  }
}
