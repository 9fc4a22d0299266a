// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Replies;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Source;
import dev.squall.json.JsonResponses;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.OrderController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.OrderController",
    handlers = {
        @HandlerDescriptor(method = "add", signature = "OrderController.add(OrderController.NewOrder, boolean)", source = "OrderController.java:22", fields = @BoundFieldDescriptor(name = "dry", from = "query", language = "boolean"), routes = @RouteDescriptor(method = "POST", path = "/orders")),
        @HandlerDescriptor(method = "list", signature = "OrderController.list()", source = "OrderController.java:27", routes = @RouteDescriptor(method = "GET", path = "/orders")),
        @HandlerDescriptor(method = "show", signature = "OrderController.show(long)", source = "OrderController.java:32", nonBlocking = true, routes = @RouteDescriptor(method = "GET", path = "/orders/{id}", variables = "long"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "add", types = "boolean", names = "dry"),
        @LinkDescriptor(name = "list"),
        @LinkDescriptor(name = "show", types = "long", names = "id")
    }
)
public final class OrderControllerRoutes {
  private final OrderController controller;

  /**
   * Makes the controller.
   */
  public OrderControllerRoutes() {
    controller = new OrderController();
  }

  /**
   * {@code POST /orders}
   * calls {@code OrderController.add(OrderController.NewOrder, boolean)}, OrderController.java:22.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    OrderController.NewOrder order = binding.body(OrderControllerJson.NEW_ORDER);
    Boolean dry = binding.withDefault(Source.QUERY, "dry", Conversions.BOOLEAN, "false");
    binding.finish();
    return JsonResponses.of(201, OrderControllerJson.ORDER, controller.add(order, dry));
  }

  /**
   * {@code GET /orders}
   * calls {@code OrderController.list()}, OrderController.java:27.
   */
  public Reply list(Request request) throws Exception {
    return JsonResponses.of(200, OrderControllerJson.PAGE_OF_ORDER, controller.list());
  }

  /**
   * {@code GET /orders/{id}}
   * calls {@code OrderController.show(long)}, OrderController.java:32.
   */
  public Reply show(Request request) throws Exception {
    long id = request.pathValues().number(0);
    return Replies.pendingOptionalJson(200, OrderControllerJson.ORDER, controller.show(id));
  }
}
