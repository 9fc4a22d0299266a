// Generated from shop.Shop.ElementController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.http.Reply;
import dev.squall.http.Representations;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.json.JsonStreams;
import dev.squall.validation.Texts;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.Shop.ElementController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.Shop$ElementController",
    handlers = {
        @HandlerDescriptor(method = "names", signature = "Shop.ElementController.names(Stream<String>)", source = "Shop.java:42", streamsBody = true, routes = @RouteDescriptor(method = "POST", path = "/names")),
        @HandlerDescriptor(method = "people", signature = "Shop.ElementController.people(Stream<Shop.Person>)", source = "Shop.java:47", streamsBody = true, routes = @RouteDescriptor(method = "POST", path = "/people")),
        @HandlerDescriptor(method = "tokens", signature = "Shop.ElementController.tokens(Stream<Shop.Token>)", source = "Shop.java:52", streamsBody = true, routes = @RouteDescriptor(method = "POST", path = "/tokens")),
        @HandlerDescriptor(method = "words", signature = "Shop.ElementController.words(Stream<List<String>>)", source = "Shop.java:57", streamsBody = true, routes = @RouteDescriptor(method = "POST", path = "/words")),
        @HandlerDescriptor(method = "stocks", signature = "Shop.ElementController.stocks(Stream<Map<String, Integer>>)", source = "Shop.java:62", streamsBody = true, routes = @RouteDescriptor(method = "POST", path = "/stocks")),
        @HandlerDescriptor(method = "echo", signature = "Shop.ElementController.echo(Stream<String>)", source = "Shop.java:67", streamsBody = true, routes = @RouteDescriptor(method = "POST", path = "/echo")),
        @HandlerDescriptor(method = "published", signature = "Shop.ElementController.published(Flow.Publisher<Integer>)", source = "Shop.java:73", nonBlocking = true, streamsBody = true, routes = @RouteDescriptor(method = "POST", path = "/published")),
        @HandlerDescriptor(method = "whole", signature = "Shop.ElementController.whole(String)", source = "Shop.java:78", readsAnyField = true, routes = @RouteDescriptor(method = "POST", path = "/whole"))
    },
    links = {
        @LinkDescriptor(name = "echo"),
        @LinkDescriptor(name = "names"),
        @LinkDescriptor(name = "people"),
        @LinkDescriptor(name = "published"),
        @LinkDescriptor(name = "stocks"),
        @LinkDescriptor(name = "tokens"),
        @LinkDescriptor(name = "whole"),
        @LinkDescriptor(name = "words")
    }
)
public final class Shop_ElementControllerRoutes {
  private static final Representations JSON_OR_X_NDJSON = Representations.of("application/json", "application/x-ndjson");

  private final Shop.ElementController controller;

  /**
   * Makes the controller.
   */
  public Shop_ElementControllerRoutes() {
    controller = new Shop.ElementController();
  }

  /**
   * {@code POST /names}
   * calls {@code Shop.ElementController.names(Stream<String>)}, Shop.java:42.
   */
  public Reply names(Request request) throws Exception {
    return Response.text(200, controller.names(JsonStreams.receive(request, Shop_ElementControllerJson.STRING)));
  }

  /**
   * {@code POST /people}
   * calls {@code Shop.ElementController.people(Stream<Shop.Person>)}, Shop.java:47.
   */
  public Reply people(Request request) throws Exception {
    return Response.text(200, controller.people(JsonStreams.receive(request, Shop_ElementControllerJson.PERSON)));
  }

  /**
   * {@code POST /tokens}
   * calls {@code Shop.ElementController.tokens(Stream<Shop.Token>)}, Shop.java:52.
   */
  public Reply tokens(Request request) throws Exception {
    return Response.text(200, controller.tokens(JsonStreams.receive(request, Shop_ElementControllerJson.TOKEN2)));
  }

  /**
   * {@code POST /words}
   * calls {@code Shop.ElementController.words(Stream<List<String>>)}, Shop.java:57.
   */
  public Reply words(Request request) throws Exception {
    return Response.text(200, controller.words(JsonStreams.receive(request, Shop_ElementControllerJson.LIST_OF_STRING)));
  }

  /**
   * {@code POST /stocks}
   * calls {@code Shop.ElementController.stocks(Stream<Map<String, Integer>>)}, Shop.java:62.
   */
  public Reply stocks(Request request) throws Exception {
    return Response.text(200, controller.stocks(JsonStreams.receive(request, Shop_ElementControllerJson.MAP_OF_STRING_TO_INTEGER)));
  }

  /**
   * {@code POST /echo}
   * calls {@code Shop.ElementController.echo(Stream<String>)}, Shop.java:67.
   */
  public Reply echo(Request request) throws Exception {
    int representation = JSON_OR_X_NDJSON.choose(request);
    return JSON_OR_X_NDJSON.typed(representation, JsonStreams.send(200, representation == 1, Shop_ElementControllerJson.STRING_3, controller.echo(JsonStreams.receive(request, Shop_ElementControllerJson.STRING_2))));
  }

  /**
   * {@code POST /published}
   * calls {@code Shop.ElementController.published(Flow.Publisher<Integer>)}, Shop.java:73.
   */
  public Reply published(Request request) throws Exception {
    int representation = JSON_OR_X_NDJSON.choose(request);
    return JSON_OR_X_NDJSON.typed(representation, JsonStreams.send(200, representation == 1, Shop_ElementControllerJson.INTEGER_2, controller.published(JsonStreams.publish(request, Shop_ElementControllerJson.INTEGER))));
  }

  /**
   * {@code POST /whole}
   * calls {@code Shop.ElementController.whole(String)}, Shop.java:78.
   */
  public Reply whole(Request request) throws Exception {
    Binding binding = new Binding(request);
    String name = request.bodyText();
    if (!Texts.hasLength(name, 0, 5)) {
      binding.invalid(Source.BODY, "", "size", "{size.text}", "max", 5);
    }
    binding.finish();
    return Response.text(200, controller.whole(name));
  }
}
