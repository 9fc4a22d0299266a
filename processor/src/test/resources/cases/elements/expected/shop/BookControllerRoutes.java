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
import dev.squall.http.PendingResponse;
import dev.squall.http.Reply;
import dev.squall.http.Representations;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.json.JsonResponses;
import dev.squall.json.JsonStreams;
import java.util.Optional;
import java.util.function.Function;
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
        @HandlerDescriptor(method = "all", signature = "BookController.all()", source = "BookController.java:24", routes = @RouteDescriptor(method = "GET", path = "/books")),
        @HandlerDescriptor(method = "lines", signature = "BookController.lines()", source = "BookController.java:30", routes = @RouteDescriptor(method = "GET", path = "/books/lines")),
        @HandlerDescriptor(method = "array", signature = "BookController.array(int)", source = "BookController.java:37", fields = @BoundFieldDescriptor(name = "page", from = "query", language = "int", required = true), routes = @RouteDescriptor(method = "GET", path = "/books/array")),
        @HandlerDescriptor(method = "late", signature = "BookController.late()", source = "BookController.java:42", nonBlocking = true, routes = @RouteDescriptor(method = "GET", path = "/books/late")),
        @HandlerDescriptor(method = "wildcard", signature = "BookController.wildcard()", source = "BookController.java:47", routes = @RouteDescriptor(method = "GET", path = "/books/wildcard")),
        @HandlerDescriptor(method = "add", signature = "BookController.add(Stream<Book>, String)", source = "BookController.java:53", streamsBody = true, maxBody = 3000000000L, fields = @BoundFieldDescriptor(name = "shelf", from = "query", required = true), routes = @RouteDescriptor(method = "POST", path = "/books")),
        @HandlerDescriptor(method = "put", signature = "BookController.put(Flow.Publisher<Book>)", source = "BookController.java:60", nonBlocking = true, streamsBody = true, routes = @RouteDescriptor(method = "PUT", path = "/books")),
        @HandlerDescriptor(method = "page", signature = "BookController.page(String)", source = "BookController.java:66", fields = @BoundFieldDescriptor(name = "page", from = "query", required = true), routes = @RouteDescriptor(method = "GET", path = "/books/page")),
        @HandlerDescriptor(method = "maybe", signature = "BookController.maybe()", source = "BookController.java:72", routes = @RouteDescriptor(method = "GET", path = "/books/maybe")),
        @HandlerDescriptor(method = "later", signature = "BookController.later()", source = "BookController.java:79", nonBlocking = true, routes = @RouteDescriptor(method = "GET", path = "/books/later")),
        @HandlerDescriptor(method = "json", signature = "BookController.json()", source = "BookController.java:85", nonBlocking = true, routes = @RouteDescriptor(method = "GET", path = "/books/json")),
        @HandlerDescriptor(method = "gaps", signature = "BookController.gaps()", source = "BookController.java:90", routes = @RouteDescriptor(method = "GET", path = "/books/gaps"))
    },
    links = {
        @LinkDescriptor(name = "add", types = "java.lang.String", names = "shelf"),
        @LinkDescriptor(name = "all"),
        @LinkDescriptor(name = "array", types = "int", names = "page"),
        @LinkDescriptor(name = "gaps"),
        @LinkDescriptor(name = "json"),
        @LinkDescriptor(name = "late"),
        @LinkDescriptor(name = "later"),
        @LinkDescriptor(name = "lines"),
        @LinkDescriptor(name = "maybe"),
        @LinkDescriptor(name = "page", types = "java.lang.String", names = "page"),
        @LinkDescriptor(name = "put"),
        @LinkDescriptor(name = "wildcard")
    }
)
public final class BookControllerRoutes {
  private static final Representations JSON_OR_X_NDJSON = Representations.of("application/json", "application/x-ndjson");

  private static final Representations X_NDJSON = Representations.of("application/x-ndjson");

  private static final Representations JSON_OR_VND_SHOP_JSON = Representations.of("application/json", "application/vnd.shop+json");

  private static final Representations HTML_OR_JSON = Representations.of("text/html; charset=utf-8", "application/json");

  private static final Representations JSON_OR_HTML_OR_VND_SHOP_JSON = Representations.of("application/json", "text/html; charset=utf-8", "application/vnd.shop+json");

  private static final Representations JSON = Representations.of("application/json");

  private static final BodyTypes X_NDJSON_BODY = BodyTypes.of("application/x-ndjson");

  private final BookController controller;

  /**
   * Makes the controller.
   */
  public BookControllerRoutes() {
    controller = new BookController();
  }

  /**
   * {@code GET /books}
   * calls {@code BookController.all()}, BookController.java:24.
   */
  public Reply all(Request request) throws Exception {
    int representation = JSON_OR_X_NDJSON.choose(request);
    return JSON_OR_X_NDJSON.typed(representation, JsonStreams.send(200, representation == 1, BookControllerJson.BOOK, controller.all()));
  }

  /**
   * {@code GET /books/lines}
   * calls {@code BookController.lines()}, BookController.java:30.
   */
  public Reply lines(Request request) throws Exception {
    int representation = X_NDJSON.choose(request);
    return X_NDJSON.typed(representation, JsonStreams.send(200, true, BookControllerJson.BOOK, controller.lines()));
  }

  /**
   * {@code GET /books/array}
   * calls {@code BookController.array(int)}, BookController.java:37.
   */
  public Reply array(Request request) throws Exception {
    int representation = JSON_OR_VND_SHOP_JSON.choose(request);
    Binding binding = new Binding(request);
    Integer page = binding.required(Source.QUERY, "page", Conversions.INT);
    binding.finish();
    return JSON_OR_VND_SHOP_JSON.typed(representation, JsonStreams.send(203, false, BookControllerJson.BOOK, Replies.present(controller.array(page))));
  }

  /**
   * {@code GET /books/late}
   * calls {@code BookController.late()}, BookController.java:42.
   */
  public Reply late(Request request) throws Exception {
    int representation = JSON_OR_X_NDJSON.choose(request);
    return JSON_OR_X_NDJSON.typed(representation, JsonStreams.sendLater(200, representation == 1, BookControllerJson.BOOK, controller.late()));
  }

  /**
   * {@code GET /books/wildcard}
   * calls {@code BookController.wildcard()}, BookController.java:47.
   */
  public Reply wildcard(Request request) throws Exception {
    int representation = JSON_OR_X_NDJSON.choose(request);
    return JSON_OR_X_NDJSON.typed(representation, JsonStreams.send(200, representation == 1, BookControllerJson.BOOK, controller.wildcard()));
  }

  /**
   * {@code POST /books}
   * calls {@code BookController.add(Stream<Book>, String)}, BookController.java:53.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    String shelf = binding.required(Source.QUERY, "shelf", Conversions.STRING);
    binding.finish();
    return Response.text(200, controller.add(JsonStreams.receive(request, BookControllerJson.BOOK), shelf));
  }

  /**
   * {@code PUT /books}
   * calls {@code BookController.put(Flow.Publisher<Book>)}, BookController.java:60.
   */
  public Reply put(Request request) throws Exception {
    int representation = JSON_OR_X_NDJSON.choose(request);
    X_NDJSON_BODY.requireJson(request);
    return JSON_OR_X_NDJSON.typed(representation, JsonStreams.send(200, representation == 1, BookControllerJson.BOOK, controller.put(JsonStreams.publish(request, BookControllerJson.BOOK))));
  }

  /**
   * {@code GET /books/page}
   * calls {@code BookController.page(String)}, BookController.java:66.
   */
  public Reply page(Request request) throws Exception {
    int representation = HTML_OR_JSON.choose(request);
    Binding binding = new Binding(request);
    String page = binding.required(Source.QUERY, "page", Conversions.STRING);
    binding.finish();
    BookPage page_ = controller.page(page);
    return HTML_OR_JSON.typed(representation, representation == 0 ? BookPageTemplate.response(200, page_, request) : JsonResponses.of(200, BookControllerJson.BOOK_PAGE, page_));
  }

  /**
   * {@code GET /books/maybe}
   * calls {@code BookController.maybe()}, BookController.java:72.
   */
  public Reply maybe(Request request) throws Exception {
    int representation = JSON_OR_HTML_OR_VND_SHOP_JSON.choose(request);
    BookPage page = Replies.present(controller.maybe());
    return JSON_OR_HTML_OR_VND_SHOP_JSON.typed(representation, representation == 1 ? BookPageTemplate.response(200, page, request) : JsonResponses.of(200, BookControllerJson.BOOK_PAGE, page));
  }

  /**
   * {@code GET /books/later}
   * calls {@code BookController.later()}, BookController.java:79.
   */
  public Reply later(Request request) throws Exception {
    int representation = HTML_OR_JSON.choose(request);
    // The request may be read on another thread, while this one goes on.
    request.detach();
    return HTML_OR_JSON.typed(representation, new PendingResponse(controller.later().thenApply(new LaterRendering(request, representation))));
  }

  /**
   * {@code GET /books/json}
   * calls {@code BookController.json()}, BookController.java:85.
   */
  public Reply json(Request request) throws Exception {
    int representation = JSON.choose(request);
    // The request may be read on another thread, while this one goes on.
    request.detach();
    return JSON.typed(representation, new PendingResponse(controller.json().thenApply(new JsonRendering(request))));
  }

  /**
   * {@code GET /books/gaps}
   * calls {@code BookController.gaps()}, BookController.java:90.
   */
  public Reply gaps(Request request) throws Exception {
    int representation = JSON_OR_X_NDJSON.choose(request);
    return JSON_OR_X_NDJSON.typed(representation, JsonStreams.send(200, representation == 1, BookControllerJson.NULLABLE_BOOK, controller.gaps()));
  }

  /**
   * Renders the page of {@code BookController.later()} once it is there.
   */
  private record LaterRendering(Request request,
      int representation) implements Function<Optional<? extends BookPage>, Response> {
    @Override
    public Response apply(Optional<? extends BookPage> given) {
      BookPage page = Replies.present(given);
      return representation == 0 ? BookPageTemplate.response(203, page, request) : JsonResponses.of(203, BookControllerJson.BOOK_PAGE, page);
    }
  }

  /**
   * Renders the page of {@code BookController.json()} once it is there.
   */
  private record JsonRendering(Request request) implements Function<BookPage, Response> {
    @Override
    public Response apply(BookPage page) {
      return JsonResponses.of(200, BookControllerJson.BOOK_PAGE, page);
    }
  }
}
