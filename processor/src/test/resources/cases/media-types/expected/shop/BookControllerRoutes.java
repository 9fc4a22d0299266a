// Generated from shop.BookController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Replies;
import dev.squall.http.BodyTypes;
import dev.squall.http.Reply;
import dev.squall.http.Representations;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.BookController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.BookController",
    handlers = {
        @HandlerDescriptor(method = "list", signature = "BookController.list()", source = "BookController.java:22", routes = @RouteDescriptor(method = "GET", path = "/books")),
        @HandlerDescriptor(method = "xml", signature = "BookController.xml()", source = "BookController.java:28", routes = @RouteDescriptor(method = "GET", path = "/books/xml")),
        @HandlerDescriptor(method = "photo", signature = "BookController.photo()", source = "BookController.java:34", nonBlocking = true, routes = @RouteDescriptor(method = "GET", path = "/books/photo")),
        @HandlerDescriptor(method = "maybe", signature = "BookController.maybe()", source = "BookController.java:39", nonBlocking = true, routes = @RouteDescriptor(method = "GET", path = "/books/maybe")),
        @HandlerDescriptor(method = "page", signature = "BookController.page(int)", source = "BookController.java:45", fields = @BoundFieldDescriptor(name = "representation", from = "query", language = "int", required = true), routes = @RouteDescriptor(method = "GET", path = "/books/page")),
        @HandlerDescriptor(method = "export", signature = "BookController.export()", source = "BookController.java:51", routes = @RouteDescriptor(method = "GET", path = "/books/export")),
        @HandlerDescriptor(method = "late", signature = "BookController.late()", source = "BookController.java:57", nonBlocking = true, routes = @RouteDescriptor(method = "GET", path = "/books/late")),
        @HandlerDescriptor(method = "add", signature = "BookController.add(String)", source = "BookController.java:64", readsAnyField = true, routes = @RouteDescriptor(method = "POST", path = "/books")),
        @HandlerDescriptor(method = "put", signature = "BookController.put(String)", source = "BookController.java:70", fields = @BoundFieldDescriptor(name = "title", from = "form", required = true), routes = @RouteDescriptor(method = "PUT", path = "/books")),
        @HandlerDescriptor(method = "delete", signature = "BookController.delete()", source = "BookController.java:73", routes = @RouteDescriptor(method = "DELETE", path = "/books"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "delete"),
        @LinkDescriptor(name = "export"),
        @LinkDescriptor(name = "late"),
        @LinkDescriptor(name = "list"),
        @LinkDescriptor(name = "maybe"),
        @LinkDescriptor(name = "page", types = "int", names = "representation"),
        @LinkDescriptor(name = "photo"),
        @LinkDescriptor(name = "put"),
        @LinkDescriptor(name = "xml")
    }
)
public final class BookControllerRoutes {
  private static final Representations CSV = Representations.of("text/csv; header=present; charset=utf-8");

  private static final Representations XML_OR_XML = Representations.of("application/xml", "text/xml; charset=utf-8");

  private static final Representations PNG = Representations.of("image/png");

  private static final Representations HTML = Representations.of("text/html; charset=utf-8");

  private static final Representations PDF_OR_CSV = Representations.of("application/pdf", "text/csv");

  private static final BodyTypes CSV_OR_ANY_BODY = BodyTypes.of("text/csv", "text/*; charset=utf-8");

  private static final BodyTypes X_WWW_FORM_URLENCODED_BODY = BodyTypes.of("application/x-www-form-urlencoded");

  private final BookController controller;

  /**
   * Makes the controller.
   */
  public BookControllerRoutes() {
    controller = new BookController();
  }

  /**
   * {@code GET /books}
   * calls {@code BookController.list()}, BookController.java:22.
   */
  public Reply list(Request request) throws Exception {
    int representation = CSV.choose(request);
    return CSV.typed(representation, Response.text(200, controller.list()));
  }

  /**
   * {@code GET /books/xml}
   * calls {@code BookController.xml()}, BookController.java:28.
   */
  public Reply xml(Request request) throws Exception {
    int representation = XML_OR_XML.choose(request);
    return XML_OR_XML.typed(representation, Replies.optionalText(200, controller.xml()));
  }

  /**
   * {@code GET /books/photo}
   * calls {@code BookController.photo()}, BookController.java:34.
   */
  public Reply photo(Request request) throws Exception {
    int representation = PNG.choose(request);
    return PNG.typed(representation, Replies.pendingBytes(200, controller.photo()));
  }

  /**
   * {@code GET /books/maybe}
   * calls {@code BookController.maybe()}, BookController.java:39.
   */
  public Reply maybe(Request request) throws Exception {
    int representation = CSV.choose(request);
    return CSV.typed(representation, Replies.pendingOptionalText(200, controller.maybe()));
  }

  /**
   * {@code GET /books/page}
   * calls {@code BookController.page(int)}, BookController.java:45.
   */
  public Reply page(Request request) throws Exception {
    HTML.choose(request);
    Binding binding = new Binding(request);
    Integer representation_ = binding.required(Source.QUERY, "representation", Conversions.INT);
    binding.finish();
    return BookPageTemplate.response(200, controller.page(representation_), request);
  }

  /**
   * {@code GET /books/export}
   * calls {@code BookController.export()}, BookController.java:51.
   */
  public Reply export(Request request) throws Exception {
    PDF_OR_CSV.choose(request);
    return PDF_OR_CSV.vary(controller.export());
  }

  /**
   * {@code GET /books/late}
   * calls {@code BookController.late()}, BookController.java:57.
   */
  public Reply late(Request request) throws Exception {
    PDF_OR_CSV.choose(request);
    return PDF_OR_CSV.vary(Replies.pendingOptionalResponse(controller.late()));
  }

  /**
   * {@code POST /books}
   * calls {@code BookController.add(String)}, BookController.java:64.
   */
  public Reply add(Request request) throws Exception {
    int representation = CSV.choose(request);
    CSV_OR_ANY_BODY.require(request);
    return CSV.typed(representation, Response.text(201, controller.add(request.bodyText())));
  }

  /**
   * {@code PUT /books}
   * calls {@code BookController.put(String)}, BookController.java:70.
   */
  public Reply put(Request request) throws Exception {
    X_WWW_FORM_URLENCODED_BODY.require(request);
    Binding binding = new Binding(request);
    String title = binding.required(Source.FORM, "title", Conversions.STRING);
    binding.finish();
    controller.put(title);
    return Response.empty(204);
  }

  /**
   * {@code DELETE /books}
   * calls {@code BookController.delete()}, BookController.java:73.
   */
  public Reply delete(Request request) throws Exception {
    controller.delete();
    return Response.empty(204);
  }
}
