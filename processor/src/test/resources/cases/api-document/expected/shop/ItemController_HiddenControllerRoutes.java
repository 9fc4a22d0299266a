// Generated from shop.ItemController.HiddenController by Squall. Edits are lost.
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
 * The routes of {@code shop.ItemController.HiddenController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.ItemController$HiddenController",
    handlers = @HandlerDescriptor(method = "show", signature = "ItemController.HiddenController.show()", source = "ItemController.java:127", routes = @RouteDescriptor(method = "GET", path = "/hidden")),
    links = @LinkDescriptor(name = "show")
)
public final class ItemController_HiddenControllerRoutes {
  private final ItemController.HiddenController controller;

  /**
   * Makes the controller.
   */
  public ItemController_HiddenControllerRoutes() {
    controller = new ItemController.HiddenController();
  }

  /**
   * {@code GET /hidden}
   * calls {@code ItemController.HiddenController.show()}, ItemController.java:127.
   */
  public Reply show(Request request) throws Exception {
    return Response.text(200, controller.show());
  }
}
