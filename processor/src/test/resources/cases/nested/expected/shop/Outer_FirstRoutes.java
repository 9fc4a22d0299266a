// Generated from shop.Outer.First by Squall. Edits are lost.
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
 * The routes of {@code shop.Outer.First}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.Outer$First",
    handlers = @HandlerDescriptor(method = "get", signature = "Outer.First.get()", source = "Outer.java:12", routes = @RouteDescriptor(method = "GET", path = "/first")),
    links = @LinkDescriptor(name = "get")
)
public final class Outer_FirstRoutes {
  private final Outer.First controller;

  /**
   * Makes the controller.
   */
  public Outer_FirstRoutes() {
    controller = new Outer.First();
  }

  /**
   * {@code GET /first}
   * calls {@code Outer.First.get()}, Outer.java:12.
   */
  public Reply get(Request request) throws Exception {
    return Response.text(200, controller.get());
  }
}
