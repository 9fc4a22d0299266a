// Generated from shop.Services by Squall. Edits are lost.
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
 * The routes of {@code shop.Services}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.Services",
    handlers = @HandlerDescriptor(method = "get", signature = "Services.get()", source = "Services.java:8", routes = @RouteDescriptor(method = "GET", path = "/services")),
    links = @LinkDescriptor(name = "get")
)
public final class ServicesRoutes {
  private final Services controller;

  /**
   * Makes the controller.
   */
  public ServicesRoutes() {
    controller = new Services();
  }

  /**
   * {@code GET /services}
   * calls {@code Services.get()}, Services.java:8.
   */
  public Reply get(Request request) throws Exception {
    return Response.text(200, controller.get());
  }
}
