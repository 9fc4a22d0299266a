// Generated from shop.ItemController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversion;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.EnumConversion;
import dev.squall.dispatch.PathText;
import dev.squall.dispatch.Replies;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.http.UploadedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.ItemController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.ItemController",
    handlers = {
        @HandlerDescriptor(method = "find", signature = "ItemController.find(String, int, ItemController.Order, Set<LocalDate>, OptionalInt, Optional<String>, UUID)", source = "ItemController.java:58", fields = {@BoundFieldDescriptor(name = "text", from = "query", required = true), @BoundFieldDescriptor(name = "page", from = "query", language = "int"), @BoundFieldDescriptor(name = "order", from = "query", language = "enum:NAME|PRICE"), @BoundFieldDescriptor(name = "day", from = "query", language = "local-date", multiple = true), @BoundFieldDescriptor(name = "limit", from = "query", language = "int")}, routes = @RouteDescriptor(method = "GET", path = "/items")),
        @HandlerDescriptor(method = "show", signature = "ItemController.show(long)", source = "ItemController.java:71", routes = @RouteDescriptor(method = "GET", path = "/items/{id}", variables = "long")),
        @HandlerDescriptor(method = "byName", signature = "ItemController.byName(String)", source = "ItemController.java:78", routes = @RouteDescriptor(method = "GET", path = "/items/{name:[a-z]+(-[a-z]+)*}", variables = "text")),
        @HandlerDescriptor(method = "other", signature = "ItemController.other(String)", source = "ItemController.java:84", routes = @RouteDescriptor(method = "GET", path = "/items/{text}", variables = "text")),
        @HandlerDescriptor(method = "remove", signature = "ItemController.remove(long)", source = "ItemController.java:96", routes = @RouteDescriptor(method = "DELETE", path = "/items/{number}", variables = "long")),
        @HandlerDescriptor(method = "add", signature = "ItemController.add(String, List<String>)", source = "ItemController.java:99", fields = {@BoundFieldDescriptor(name = "name", from = "form", required = true), @BoundFieldDescriptor(name = "tag", from = "form", multiple = true)}, routes = @RouteDescriptor(method = "POST", path = "/items")),
        @HandlerDescriptor(method = "picture", signature = "ItemController.picture(long, UploadedFile, Optional<String>)", source = "ItemController.java:105", streamsBody = true, fields = {@BoundFieldDescriptor(name = "picture", from = "file", required = true), @BoundFieldDescriptor(name = "title", from = "form")}, routes = @RouteDescriptor(method = "POST", path = "/items/{id}/pictures", variables = "long")),
        @HandlerDescriptor(method = "describe", signature = "ItemController.describe(int, String)", source = "ItemController.java:108", readsAnyField = true, routes = {@RouteDescriptor(method = "PUT", path = "/items/{id}/description", variables = "int"), @RouteDescriptor(method = "PUT", path = "/items/{id}/text", variables = "int")}),
        @HandlerDescriptor(method = "purge", signature = "ItemController.purge(String)", source = "ItemController.java:113", routes = @RouteDescriptor(method = "PURGE", path = "/items/files/{path*}", variables = "rest")),
        @HandlerDescriptor(method = "secret", signature = "ItemController.secret()", source = "ItemController.java:119", routes = @RouteDescriptor(method = "GET", path = "/items/secret"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "byName", types = "java.lang.String", names = "name"),
        @LinkDescriptor(name = "describeDescription", types = "int", names = "id"),
        @LinkDescriptor(name = "describe", types = "int", names = "id"),
        @LinkDescriptor(name = "find", types = "java.lang.String", names = "text"),
        @LinkDescriptor(name = "other", types = "java.lang.String", names = "text"),
        @LinkDescriptor(name = "picture", types = "long", names = "id"),
        @LinkDescriptor(name = "purge", types = "java.lang.String", names = "path"),
        @LinkDescriptor(name = "remove", types = "long", names = "number"),
        @LinkDescriptor(name = "secret"),
        @LinkDescriptor(name = "show", types = "long", names = "id")
    }
)
public final class ItemControllerRoutes {
  static final Conversion<ItemController.Order> ORDER = new EnumConversion<>(ItemController.Order.values());

  private final ItemController controller;

  /**
   * Makes the controller.
   */
  public ItemControllerRoutes() {
    controller = new ItemController();
  }

  /**
   * {@code GET /items}
   * calls {@code ItemController.find(String, int, ItemController.Order, Set<LocalDate>, OptionalInt, Optional<String>, UUID)}, ItemController.java:58.
   */
  public Reply find(Request request) throws Exception {
    Binding binding = new Binding(request);
    String text = binding.required(Source.QUERY, "text", Conversions.STRING);
    Integer page = binding.withDefault(Source.QUERY, "page", Conversions.INT, "1");
    ItemController.Order order = binding.withDefault(Source.QUERY, "order", ItemControllerRoutes.ORDER, "NAME");
    Set<LocalDate> day = binding.set(Source.QUERY, "day", Conversions.LOCAL_DATE);
    OptionalInt limit = binding.optionalInt(Source.QUERY, "limit");
    Optional<String> client = binding.optional(Source.HEADER, "X-Client", Conversions.STRING);
    UUID session = binding.required(Source.COOKIE, "sid", Conversions.UUID);
    binding.finish();
    return Response.text(200, controller.find(text, page, order, day, limit, client, session));
  }

  /**
   * {@code GET /items/{id}}
   * calls {@code ItemController.show(long)}, ItemController.java:71.
   */
  public Reply show(Request request) throws Exception {
    long id = request.pathValues().number(0);
    return Replies.optionalText(200, controller.show(id));
  }

  /**
   * {@code GET /items/{name:[a-z]+(-[a-z]+)*}}
   * calls {@code ItemController.byName(String)}, ItemController.java:78.
   */
  public Reply byName(Request request) throws Exception {
    String name = PathText.decode(request, 0);
    return Response.text(200, controller.byName(name));
  }

  /**
   * {@code GET /items/{text}}
   * calls {@code ItemController.other(String)}, ItemController.java:84.
   */
  public Reply other(Request request) throws Exception {
    String text = PathText.decode(request, 0);
    return Response.bytes(200, controller.other(text));
  }

  /**
   * {@code DELETE /items/{number}}
   * calls {@code ItemController.remove(long)}, ItemController.java:96.
   */
  public Reply remove(Request request) throws Exception {
    long number = request.pathValues().number(0);
    controller.remove(number);
    return Response.empty(204);
  }

  /**
   * {@code POST /items}
   * calls {@code ItemController.add(String, List<String>)}, ItemController.java:99.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    String name = binding.required(Source.FORM, "name", Conversions.STRING);
    List<String> tag = binding.list(Source.FORM, "tag", Conversions.STRING, "a", "b");
    binding.finish();
    return controller.add(name, tag);
  }

  /**
   * {@code POST /items/{id}/pictures}
   * calls {@code ItemController.picture(long, UploadedFile, Optional<String>)}, ItemController.java:105.
   */
  public Reply picture(Request request) throws Exception {
    Binding binding = new Binding(request);
    long id = request.pathValues().number(0);
    UploadedFile picture = binding.requiredFile("picture");
    Optional<String> title = binding.optional(Source.FORM, "title", Conversions.STRING);
    binding.finish();
    controller.picture(id, picture, title);
    return Response.empty(202);
  }

  /**
   * {@code PUT /items/{id}/text}
   * {@code PUT /items/{id}/description}
   * calls {@code ItemController.describe(int, String)}, ItemController.java:108.
   */
  public Reply describe(Request request) throws Exception {
    int id = (int) request.pathValues().number(0);
    return Response.text(200, controller.describe(id, request.bodyText()));
  }

  /**
   * {@code PURGE /items/files/{path*}}
   * calls {@code ItemController.purge(String)}, ItemController.java:113.
   */
  public Reply purge(Request request) throws Exception {
    String path = PathText.decode(request, 0);
    return Response.text(200, controller.purge(path));
  }

  /**
   * {@code GET /items/secret}
   * calls {@code ItemController.secret()}, ItemController.java:119.
   */
  public Reply secret(Request request) throws Exception {
    return Response.text(200, controller.secret());
  }
}
