// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.OrderController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.OrderController",
    handlers = {
        @HandlerDescriptor(method = "add", signature = "OrderController.add(Order, int)", source = "OrderController.java:17", fields = @BoundFieldDescriptor(name = "times", from = "query", language = "int", required = true), routes = @RouteDescriptor(method = "POST", path = "/orders")),
        @HandlerDescriptor(method = "names", signature = "OrderController.names(List<String>)", source = "OrderController.java:22", routes = @RouteDescriptor(method = "PUT", path = "/orders")),
        @HandlerDescriptor(method = "person", signature = "OrderController.person(Person)", source = "OrderController.java:27", routes = @RouteDescriptor(method = "POST", path = "/orders/people"))
    },
    links = {
        @LinkDescriptor(name = "add", types = "int", names = "times"),
        @LinkDescriptor(name = "names"),
        @LinkDescriptor(name = "person")
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
   * calls {@code OrderController.add(Order, int)}, OrderController.java:17.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    Order order = binding.body(OrderControllerJson.ORDER);
    Integer times = binding.required(Source.QUERY, "times", Conversions.INT);
    if (times != null && times < 3) {
      binding.invalid(Source.QUERY, "times", "min", "{min}", "min", 3);
    }
    binding.finish();
    return Response.text(200, controller.add(order, times));
  }

  /**
   * {@code PUT /orders}
   * calls {@code OrderController.names(List<String>)}, OrderController.java:22.
   */
  public Reply names(Request request) throws Exception {
    Binding binding = new Binding(request);
    List<String> names = binding.body(OrderControllerJson.LIST_OF_STRING);
    binding.finish();
    return Response.text(200, controller.names(names));
  }

  /**
   * {@code POST /orders/people}
   * calls {@code OrderController.person(Person)}, OrderController.java:27.
   */
  public Reply person(Request request) throws Exception {
    Binding binding = new Binding(request);
    Person person = binding.body(OrderControllerJson.PERSON);
    binding.finish();
    return Response.text(200, controller.person(person));
  }
}
