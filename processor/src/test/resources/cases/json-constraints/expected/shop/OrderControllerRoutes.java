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
import java.util.Map;
import java.util.Optional;
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
        @HandlerDescriptor(method = "add", signature = "OrderController.add(Order, int)", source = "OrderController.java:20", fields = @BoundFieldDescriptor(name = "times", from = "query", language = "int", required = true), routes = @RouteDescriptor(method = "POST", path = "/orders")),
        @HandlerDescriptor(method = "names", signature = "OrderController.names(List<String>)", source = "OrderController.java:25", routes = @RouteDescriptor(method = "PUT", path = "/orders")),
        @HandlerDescriptor(method = "required", signature = "OrderController.required(List<String>)", source = "OrderController.java:30", routes = @RouteDescriptor(method = "PUT", path = "/orders/required")),
        @HandlerDescriptor(method = "count", signature = "OrderController.count(int)", source = "OrderController.java:35", routes = @RouteDescriptor(method = "PUT", path = "/orders/count")),
        @HandlerDescriptor(method = "stock", signature = "OrderController.stock(Map<String, Integer>)", source = "OrderController.java:40", routes = @RouteDescriptor(method = "PUT", path = "/orders/stock")),
        @HandlerDescriptor(method = "arrays", signature = "OrderController.arrays(List<String[]>)", source = "OrderController.java:45", routes = @RouteDescriptor(method = "PUT", path = "/orders/arrays")),
        @HandlerDescriptor(method = "array", signature = "OrderController.array(int[])", source = "OrderController.java:50", routes = @RouteDescriptor(method = "PUT", path = "/orders/array")),
        @HandlerDescriptor(method = "maybe", signature = "OrderController.maybe(Optional<List<Integer>>)", source = "OrderController.java:55", routes = @RouteDescriptor(method = "PUT", path = "/orders/maybe")),
        @HandlerDescriptor(method = "person", signature = "OrderController.person(Person)", source = "OrderController.java:60", routes = @RouteDescriptor(method = "POST", path = "/orders/people"))
    },
    links = {
        @LinkDescriptor(name = "add", types = "int", names = "times"),
        @LinkDescriptor(name = "array"),
        @LinkDescriptor(name = "arrays"),
        @LinkDescriptor(name = "count"),
        @LinkDescriptor(name = "maybe"),
        @LinkDescriptor(name = "names"),
        @LinkDescriptor(name = "person"),
        @LinkDescriptor(name = "required"),
        @LinkDescriptor(name = "stock")
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
   * calls {@code OrderController.add(Order, int)}, OrderController.java:20.
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
   * calls {@code OrderController.names(List<String>)}, OrderController.java:25.
   */
  public Reply names(Request request) throws Exception {
    Binding binding = new Binding(request);
    List<String> names = binding.body(OrderControllerJson.LIST_OF_STRING);
    binding.finish();
    return Response.text(200, controller.names(names));
  }

  /**
   * {@code PUT /orders/required}
   * calls {@code OrderController.required(List<String>)}, OrderController.java:30.
   */
  public Reply required(Request request) throws Exception {
    Binding binding = new Binding(request);
    List<String> names = binding.body(OrderControllerJson.LIST_OF_STRING_2);
    binding.finish();
    return Response.text(200, controller.required(names));
  }

  /**
   * {@code PUT /orders/count}
   * calls {@code OrderController.count(int)}, OrderController.java:35.
   */
  public Reply count(Request request) throws Exception {
    Binding binding = new Binding(request);
    Integer count = binding.body(OrderControllerJson.INT);
    binding.finish();
    return Response.text(200, controller.count(count));
  }

  /**
   * {@code PUT /orders/stock}
   * calls {@code OrderController.stock(Map<String, Integer>)}, OrderController.java:40.
   */
  public Reply stock(Request request) throws Exception {
    Binding binding = new Binding(request);
    Map<String, Integer> stock = binding.body(OrderControllerJson.MAP_OF_STRING_TO_INTEGER);
    binding.finish();
    return Response.text(200, controller.stock(stock));
  }

  /**
   * {@code PUT /orders/arrays}
   * calls {@code OrderController.arrays(List<String[]>)}, OrderController.java:45.
   */
  public Reply arrays(Request request) throws Exception {
    Binding binding = new Binding(request);
    List<String[]> arrays = binding.body(OrderControllerJson.LIST_OF_ARRAY_OF_STRING);
    binding.finish();
    return Response.text(200, controller.arrays(arrays));
  }

  /**
   * {@code PUT /orders/array}
   * calls {@code OrderController.array(int[])}, OrderController.java:50.
   */
  public Reply array(Request request) throws Exception {
    Binding binding = new Binding(request);
    int[] array = binding.body(OrderControllerJson.ARRAY_OF_INT);
    binding.finish();
    return Response.text(200, controller.array(array));
  }

  /**
   * {@code PUT /orders/maybe}
   * calls {@code OrderController.maybe(Optional<List<Integer>>)}, OrderController.java:55.
   */
  public Reply maybe(Request request) throws Exception {
    Binding binding = new Binding(request);
    Optional<List<Integer>> numbers = Optional.ofNullable(binding.nullableBody(OrderControllerJson.LIST_OF_INTEGER));
    binding.finish();
    return Response.text(200, controller.maybe(numbers));
  }

  /**
   * {@code POST /orders/people}
   * calls {@code OrderController.person(Person)}, OrderController.java:60.
   */
  public Reply person(Request request) throws Exception {
    Binding binding = new Binding(request);
    Person person = binding.body(OrderControllerJson.PERSON);
    binding.finish();
    return Response.text(200, controller.person(person));
  }
}
