// Generated from shop.BodyController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.http.BodyTypes;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.http.UploadedFile;
import dev.squall.json.JsonResponses;
import dev.squall.json.JsonStreams;
import dev.squall.validation.Texts;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.BodyController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.BodyController",
    handlers = {
        @HandlerDescriptor(method = "any", signature = "BodyController.any(byte[])", source = "BodyController.java:41", readsAnyField = true, routes = @RouteDescriptor(method = "POST", path = "/bodies/any")),
        @HandlerDescriptor(method = "stream", signature = "BodyController.stream(InputStream)", source = "BodyController.java:44", streamsBody = true, readsAnyField = true, routes = @RouteDescriptor(method = "POST", path = "/bodies/stream")),
        @HandlerDescriptor(method = "text", signature = "BodyController.text(String)", source = "BodyController.java:47", readsAnyField = true, routes = @RouteDescriptor(method = "POST", path = "/bodies/text")),
        @HandlerDescriptor(method = "csv", signature = "BodyController.csv(String)", source = "BodyController.java:51", readsAnyField = true, routes = @RouteDescriptor(method = "POST", path = "/bodies/csv")),
        @HandlerDescriptor(method = "json", signature = "BodyController.json(BodyController.Item)", source = "BodyController.java:54", routes = @RouteDescriptor(method = "POST", path = "/bodies/json")),
        @HandlerDescriptor(method = "oneJson", signature = "BodyController.oneJson(BodyController.Item)", source = "BodyController.java:60", routes = @RouteDescriptor(method = "POST", path = "/bodies/one-json")),
        @HandlerDescriptor(method = "items", signature = "BodyController.items(Stream<BodyController.Item>)", source = "BodyController.java:63", streamsBody = true, routes = @RouteDescriptor(method = "POST", path = "/bodies/items")),
        @HandlerDescriptor(method = "form", signature = "BodyController.form(String)", source = "BodyController.java:66", fields = @BoundFieldDescriptor(name = "name", from = "form", required = true), routes = @RouteDescriptor(method = "POST", path = "/bodies/form")),
        @HandlerDescriptor(method = "urlencoded", signature = "BodyController.urlencoded(String)", source = "BodyController.java:70", fields = @BoundFieldDescriptor(name = "name", from = "form", required = true), routes = @RouteDescriptor(method = "POST", path = "/bodies/urlencoded")),
        @HandlerDescriptor(method = "files", signature = "BodyController.files(Optional<UploadedFile>, List<UploadedFile>)", source = "BodyController.java:73", streamsBody = true, fields = {@BoundFieldDescriptor(name = "cover", from = "file"), @BoundFieldDescriptor(name = "pages", from = "file", multiple = true)}, routes = @RouteDescriptor(method = "PUT", path = "/bodies/files")),
        @HandlerDescriptor(method = "file", signature = "BodyController.file(UploadedFile)", source = "BodyController.java:76", streamsBody = true, fields = @BoundFieldDescriptor(name = "cover", from = "file", required = true), routes = @RouteDescriptor(method = "PUT", path = "/bodies/file"))
    },
    links = {
        @LinkDescriptor(name = "any"),
        @LinkDescriptor(name = "csv"),
        @LinkDescriptor(name = "file"),
        @LinkDescriptor(name = "files"),
        @LinkDescriptor(name = "form"),
        @LinkDescriptor(name = "items"),
        @LinkDescriptor(name = "json"),
        @LinkDescriptor(name = "oneJson"),
        @LinkDescriptor(name = "stream"),
        @LinkDescriptor(name = "text"),
        @LinkDescriptor(name = "urlencoded")
    }
)
public final class BodyControllerRoutes {
  private static final BodyTypes CSV_BODY = BodyTypes.of("text/csv");

  private static final BodyTypes JSON_BODY = BodyTypes.of("application/json");

  private static final BodyTypes X_WWW_FORM_URLENCODED_BODY = BodyTypes.of("application/x-www-form-urlencoded");

  private final BodyController controller;

  /**
   * Makes the controller.
   */
  public BodyControllerRoutes() {
    controller = new BodyController();
  }

  /**
   * {@code POST /bodies/any}
   * calls {@code BodyController.any(byte[])}, BodyController.java:41.
   */
  public Reply any(Request request) throws Exception {
    controller.any(request.body());
    return Response.empty(204);
  }

  /**
   * {@code POST /bodies/stream}
   * calls {@code BodyController.stream(InputStream)}, BodyController.java:44.
   */
  public Reply stream(Request request) throws Exception {
    controller.stream(request.bodyStream());
    return Response.empty(204);
  }

  /**
   * {@code POST /bodies/text}
   * calls {@code BodyController.text(String)}, BodyController.java:47.
   */
  public Reply text(Request request) throws Exception {
    Binding binding = new Binding(request);
    String text = request.bodyText();
    if (!Texts.hasLength(text, 1, Integer.MAX_VALUE)) {
      binding.invalid(Source.BODY, "", "size", "{size.text}", "min", 1);
    }
    binding.finish();
    controller.text(text);
    return Response.empty(204);
  }

  /**
   * {@code POST /bodies/csv}
   * calls {@code BodyController.csv(String)}, BodyController.java:51.
   */
  public Reply csv(Request request) throws Exception {
    CSV_BODY.require(request);
    controller.csv(request.bodyText());
    return Response.empty(204);
  }

  /**
   * {@code POST /bodies/json}
   * calls {@code BodyController.json(BodyController.Item)}, BodyController.java:54.
   */
  public Reply json(Request request) throws Exception {
    Binding binding = new Binding(request);
    BodyController.Item item = binding.body(BodyControllerJson.ITEM);
    binding.finish();
    return JsonResponses.of(200, BodyControllerJson.ITEM, controller.json(item));
  }

  /**
   * {@code POST /bodies/one-json}
   * calls {@code BodyController.oneJson(BodyController.Item)}, BodyController.java:60.
   */
  public Reply oneJson(Request request) throws Exception {
    JSON_BODY.requireJson(request);
    Binding binding = new Binding(request);
    BodyController.Item item = binding.body(BodyControllerJson.ITEM);
    binding.finish();
    controller.oneJson(item);
    return Response.empty(204);
  }

  /**
   * {@code POST /bodies/items}
   * calls {@code BodyController.items(Stream<BodyController.Item>)}, BodyController.java:63.
   */
  public Reply items(Request request) throws Exception {
    controller.items(JsonStreams.receive(request, BodyControllerJson.ITEM));
    return Response.empty(204);
  }

  /**
   * {@code POST /bodies/form}
   * calls {@code BodyController.form(String)}, BodyController.java:66.
   */
  public Reply form(Request request) throws Exception {
    Binding binding = new Binding(request);
    String name = binding.required(Source.FORM, "name", Conversions.STRING);
    binding.finish();
    controller.form(name);
    return Response.empty(204);
  }

  /**
   * {@code POST /bodies/urlencoded}
   * calls {@code BodyController.urlencoded(String)}, BodyController.java:70.
   */
  public Reply urlencoded(Request request) throws Exception {
    X_WWW_FORM_URLENCODED_BODY.require(request);
    Binding binding = new Binding(request);
    String name = binding.required(Source.FORM, "name", Conversions.STRING);
    binding.finish();
    controller.urlencoded(name);
    return Response.empty(204);
  }

  /**
   * {@code PUT /bodies/files}
   * calls {@code BodyController.files(Optional<UploadedFile>, List<UploadedFile>)}, BodyController.java:73.
   */
  public Reply files(Request request) throws Exception {
    Binding binding = new Binding(request);
    Optional<UploadedFile> cover = binding.optionalFile("cover");
    List<UploadedFile> pages = binding.files("pages");
    binding.finish();
    controller.files(cover, pages);
    return Response.empty(204);
  }

  /**
   * {@code PUT /bodies/file}
   * calls {@code BodyController.file(UploadedFile)}, BodyController.java:76.
   */
  public Reply file(Request request) throws Exception {
    Binding binding = new Binding(request);
    UploadedFile cover = binding.requiredFile("cover");
    binding.finish();
    controller.file(cover);
    return Response.empty(204);
  }
}
