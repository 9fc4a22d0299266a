// Generated from shop.Outer.First.Second by Squall. Edits are lost.
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
 * The routes of {@code shop.Outer.First.Second}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.Outer$First$Second",
    handlers = @HandlerDescriptor(method = "get", signature = "Outer.First.Second.get()", source = "Outer.java:19", routes = @RouteDescriptor(method = "GET", path = "/second")),
    links = @LinkDescriptor(name = "get")
)
public final class Outer_First_SecondRoutes {
  private final Outer.First.Second controller;

  /**
   * Makes the controller.
   */
  public Outer_First_SecondRoutes() {
    controller = new Outer.First.Second();
  }

  /**
   * {@code GET /second}
   * calls {@code Outer.First.Second.get()}, Outer.java:19.
   */
  public Reply get(Request request) throws Exception {
    return Response.text(200, controller.get());
  }
}
