// Generated from shop.Dev by Squall. Edits are lost.
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
 * The routes of {@code shop.Dev}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.Dev",
    handlers = @HandlerDescriptor(method = "get", signature = "Dev.get()", source = "Dev.java:8", routes = @RouteDescriptor(method = "GET", path = "/dev")),
    links = @LinkDescriptor(name = "get")
)
public final class DevRoutes {
  private final Dev controller;

  /**
   * Makes the controller.
   */
  public DevRoutes() {
    controller = new Dev();
  }

  /**
   * {@code GET /dev}
   * calls {@code Dev.get()}, Dev.java:8.
   */
  public Reply get(Request request) throws Exception {
    return Response.text(200, controller.get());
  }
}
