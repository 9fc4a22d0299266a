// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.FormBinding;
import dev.squall.http.Reply;
import dev.squall.http.Representations;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.http.UploadedFile;
import dev.squall.json.JsonResponses;
import dev.squall.json.JsonStreams;
import java.time.LocalDate;
import java.util.List;
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
        @HandlerDescriptor(method = "list", signature = "OrderController.list(List<String>, int)", source = "OrderController.java:78", fields = {@BoundFieldDescriptor(name = "tag", from = "query", multiple = true), @BoundFieldDescriptor(name = "page", from = "query", language = "int", required = true)}, routes = @RouteDescriptor(method = "GET", path = "/orders")),
        @HandlerDescriptor(method = "all", signature = "OrderController.all()", source = "OrderController.java:84", routes = @RouteDescriptor(method = "GET", path = "/orders/all")),
        @HandlerDescriptor(method = "add", signature = "OrderController.add(OrderController.Order)", source = "OrderController.java:89", routes = @RouteDescriptor(method = "POST", path = "/orders")),
        @HandlerDescriptor(method = "deliver", signature = "OrderController.deliver(OrderController.Delivery)", source = "OrderController.java:94", streamsBody = true, fields = {@BoundFieldDescriptor(name = "day", from = "form", language = "local-date", required = true), @BoundFieldDescriptor(name = "count", from = "form", language = "int", required = true), @BoundFieldDescriptor(name = "note", from = "form"), @BoundFieldDescriptor(name = "tags", from = "form", multiple = true), @BoundFieldDescriptor(name = "to.town", from = "form", required = true), @BoundFieldDescriptor(name = "picture", from = "file", multiple = true)}, routes = @RouteDescriptor(method = "POST", path = "/orders/deliver")),
        @HandlerDescriptor(method = "label", signature = "OrderController.label()", source = "OrderController.java:99", routes = @RouteDescriptor(method = "GET", path = "/orders/label"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "all"),
        @LinkDescriptor(name = "deliver"),
        @LinkDescriptor(name = "label"),
        @LinkDescriptor(name = "list", types = "int", names = "page"),
        @LinkDescriptor(name = "list", types = {"java.util.List<java.lang.String>", "int"}, names = {"tag", "page"})
    }
)
public final class OrderControllerRoutes {
  private static final Representations JSON_OR_X_NDJSON = Representations.of("application/json", "application/x-ndjson");

  private static final Representations JSON_OR_PLAIN = Representations.of("application/json", "text/plain");

  private final OrderController controller;

  /**
   * Makes the controller.
   */
  public OrderControllerRoutes() {
    controller = new OrderController();
  }

  /**
   * {@code GET /orders}
   * calls {@code OrderController.list(List<String>, int)}, OrderController.java:78.
   */
  public Reply list(Request request) throws Exception {
    Binding binding = new Binding(request);
    List<String> tag = binding.list(Source.QUERY, "tag", Conversions.STRING);
    Integer page = binding.required(Source.QUERY, "page", Conversions.INT);
    binding.finish();
    return JsonResponses.of(200, OrderControllerJson.LIST_OF_STRING, controller.list(tag, page));
  }

  /**
   * {@code GET /orders/all}
   * calls {@code OrderController.all()}, OrderController.java:84.
   */
  public Reply all(Request request) throws Exception {
    int representation = JSON_OR_X_NDJSON.choose(request);
    return JSON_OR_X_NDJSON.typed(representation, JsonStreams.send(200, representation == 1, OrderControllerJson.MONEY, controller.all()));
  }

  /**
   * {@code POST /orders}
   * calls {@code OrderController.add(OrderController.Order)}, OrderController.java:89.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    OrderController.Order order = binding.body(OrderControllerJson.ORDER);
    binding.finish();
    return JsonResponses.of(200, OrderControllerJson.ORDER, controller.add(order));
  }

  /**
   * {@code POST /orders/deliver}
   * calls {@code OrderController.deliver(OrderController.Delivery)}, OrderController.java:94.
   */
  public Reply deliver(Request request) throws Exception {
    Binding binding = new Binding(request);
    OrderController.Delivery delivery = readDelivery(new FormBinding(binding));
    binding.finish();
    controller.deliver(delivery);
    return Response.empty(204);
  }

  /**
   * {@code GET /orders/label}
   * calls {@code OrderController.label()}, OrderController.java:99.
   */
  public Reply label(Request request) throws Exception {
    JSON_OR_PLAIN.choose(request);
    return JSON_OR_PLAIN.vary(controller.label());
  }

  /**
   * Makes a {@link OrderController.Delivery} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static OrderController.Delivery readDelivery(FormBinding form) {
    int before = form.failures();
    LocalDate day = form.required("day", Conversions.LOCAL_DATE);
    Integer count = form.required("count", Conversions.INT);
    if (count != null && count < 1) {
      form.invalid(Source.FORM, "count", "min", "{min}", "min", 1);
    }
    Optional<String> note = form.optional("note", Conversions.STRING);
    List<UploadedFile> picture = form.files("picture");
    List<String> tags = form.list("tags", Conversions.STRING);
    OrderController.Place to = readPlace(form);
    if (form.failures() != before) {
      return null;
    }
    return new OrderController.Delivery(day, count, note, picture, tags, to);
  }

  /**
   * Makes a {@link OrderController.Place} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static OrderController.Place readPlace(FormBinding form) {
    int before = form.failures();
    String town = form.text("to.town");
    if (form.failures() != before) {
      return null;
    }
    return new OrderController.Place(town);
  }
}
