// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversion;
import dev.squall.dispatch.EnumConversion;
import dev.squall.dispatch.FormBinding;
import dev.squall.dispatch.PathText;
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
        @HandlerDescriptor(method = "add", signature = "OrderController.add(Order)", source = "OrderController.java:18", routes = @RouteDescriptor(method = "POST", path = "/orders")),
        @HandlerDescriptor(method = "list", signature = "OrderController.list(State, State)", source = "OrderController.java:23", fields = @BoundFieldDescriptor(name = "other", from = "query", language = "enum:OPEN|SENT", required = true), routes = @RouteDescriptor(method = "GET", path = "/orders/{state}", variables = "enum:OPEN|SENT")),
        @HandlerDescriptor(method = "kinds", signature = "OrderController.kinds()", source = "OrderController.java:28", routes = @RouteDescriptor(method = "GET", path = "/orders/kinds")),
        @HandlerDescriptor(method = "search", signature = "OrderController.search(Search)", source = "OrderController.java:33", fields = {@BoundFieldDescriptor(name = "text", from = "form", required = true), @BoundFieldDescriptor(name = "state", from = "form", language = "enum:OPEN|SENT", required = true)}, routes = @RouteDescriptor(method = "POST", path = "/orders/search"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "kinds"),
        @LinkDescriptor(name = "search")
    }
)
public final class OrderControllerRoutes {
  static final Conversion<State> STATE = new EnumConversion<>(State.values());

  private final OrderController controller;

  /**
   * Makes the controller.
   */
  public OrderControllerRoutes() {
    controller = new OrderController();
  }

  /**
   * {@code POST /orders}
   * calls {@code OrderController.add(Order)}, OrderController.java:18.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    Order order = binding.body(OrderControllerJson.ORDER);
    binding.finish();
    return JsonResponses.of(200, OrderControllerJson.ORDER, controller.add(order));
  }

  /**
   * {@code GET /orders/{state}}
   * calls {@code OrderController.list(State, State)}, OrderController.java:23.
   */
  public Reply list(Request request) throws Exception {
    Binding binding = new Binding(request);
    State state = PathText.convert(request, 0, OrderControllerRoutes.STATE);
    State other = binding.required(Source.QUERY, "other", OrderControllerRoutes.STATE);
    binding.finish();
    return JsonResponses.of(200, OrderControllerJson.LIST_OF_ORDER, controller.list(state, other));
  }

  /**
   * {@code GET /orders/kinds}
   * calls {@code OrderController.kinds()}, OrderController.java:28.
   */
  public Reply kinds(Request request) throws Exception {
    return JsonResponses.of(200, OrderControllerJson.MAP_OF_STATE_TO_KIND, controller.kinds());
  }

  /**
   * {@code POST /orders/search}
   * calls {@code OrderController.search(Search)}, OrderController.java:33.
   */
  public Reply search(Request request) throws Exception {
    Binding binding = new Binding(request);
    Search search = readSearch(new FormBinding(binding));
    binding.finish();
    return OrderPageTemplate.response(200, controller.search(search), request);
  }

  /**
   * Makes a {@link Search} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static Search readSearch(FormBinding form) {
    int before = form.failures();
    String text = form.text("text");
    State state = form.required("state", OrderControllerRoutes.STATE);
    if (form.failures() != before) {
      return null;
    }
    return new Search(text, state);
  }
}
