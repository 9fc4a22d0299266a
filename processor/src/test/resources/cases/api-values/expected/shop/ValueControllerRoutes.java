// Generated from shop.ValueController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.FormBinding;
import dev.squall.dispatch.PathText;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.http.UploadedFile;
import dev.squall.json.JsonResponses;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.ValueController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.ValueController",
    handlers = {
        @HandlerDescriptor(method = "parts", signature = "ValueController.parts(ValueController.Parts)", source = "ValueController.java:59", routes = @RouteDescriptor(method = "POST", path = "/values/parts")),
        @HandlerDescriptor(method = "keys", signature = "ValueController.keys(ValueController.Keys)", source = "ValueController.java:62", routes = @RouteDescriptor(method = "POST", path = "/values/keys")),
        @HandlerDescriptor(method = "numbers", signature = "ValueController.numbers(Optional<List<Integer>>)", source = "ValueController.java:67", routes = @RouteDescriptor(method = "POST", path = "/values/numbers")),
        @HandlerDescriptor(method = "order", signature = "ValueController.order(ValueController.Order)", source = "ValueController.java:70", streamsBody = true, fields = {@BoundFieldDescriptor(name = "name", from = "form", required = true), @BoundFieldDescriptor(name = "gift", from = "form", language = "boolean"), @BoundFieldDescriptor(name = "terms", from = "form", language = "boolean"), @BoundFieldDescriptor(name = "news", from = "form", language = "boolean"), @BoundFieldDescriptor(name = "items", from = "form", multiple = true), @BoundFieldDescriptor(name = "notes", from = "form", multiple = true), @BoundFieldDescriptor(name = "pictures", from = "file", multiple = true), @BoundFieldDescriptor(name = "more", from = "file", multiple = true)}, routes = @RouteDescriptor(method = "POST", path = "/values/order")),
        @HandlerDescriptor(method = "plain", signature = "ValueController.plain(boolean)", source = "ValueController.java:73", fields = @BoundFieldDescriptor(name = "gift", from = "form", language = "boolean", required = true), routes = @RouteDescriptor(method = "POST", path = "/values/plain")),
        @HandlerDescriptor(method = "words", signature = "ValueController.words(ValueController.Words)", source = "ValueController.java:76", routes = @RouteDescriptor(method = "POST", path = "/values/words")),
        @HandlerDescriptor(method = "year", signature = "ValueController.year(Year)", source = "ValueController.java:80", routes = @RouteDescriptor(method = "GET", path = "/values/{year:20[0-9]+}", variables = "year")),
        @HandlerDescriptor(method = "purge", signature = "ValueController.purge(String)", source = "ValueController.java:85", routes = @RouteDescriptor(method = "PURGE", path = "/values/files/{path*}", variables = "rest")),
        @HandlerDescriptor(method = "find", signature = "ValueController.find(Set<String>, List<String>)", source = "ValueController.java:90", fields = {@BoundFieldDescriptor(name = "word", from = "query", multiple = true), @BoundFieldDescriptor(name = "not", from = "query", multiple = true)}, routes = @RouteDescriptor(method = "GET", path = "/values"))
    },
    links = {
        @LinkDescriptor(name = "find"),
        @LinkDescriptor(name = "find", types = {"java.util.Set<java.lang.String>", "java.util.List<java.lang.String>"}, names = {"word", "not"}),
        @LinkDescriptor(name = "keys"),
        @LinkDescriptor(name = "numbers"),
        @LinkDescriptor(name = "order"),
        @LinkDescriptor(name = "parts"),
        @LinkDescriptor(name = "plain"),
        @LinkDescriptor(name = "purge", types = "java.lang.String", names = "path"),
        @LinkDescriptor(name = "words"),
        @LinkDescriptor(name = "year", types = "java.time.Year", names = "year")
    }
)
public final class ValueControllerRoutes {
  private final ValueController controller;

  /**
   * Makes the controller.
   */
  public ValueControllerRoutes() {
    controller = new ValueController();
  }

  /**
   * {@code POST /values/parts}
   * calls {@code ValueController.parts(ValueController.Parts)}, ValueController.java:59.
   */
  public Reply parts(Request request) throws Exception {
    Binding binding = new Binding(request);
    ValueController.Parts parts = binding.body(ValueControllerJson.PARTS);
    binding.finish();
    controller.parts(parts);
    return Response.empty(204);
  }

  /**
   * {@code POST /values/keys}
   * calls {@code ValueController.keys(ValueController.Keys)}, ValueController.java:62.
   */
  public Reply keys(Request request) throws Exception {
    Binding binding = new Binding(request);
    ValueController.Keys keys = binding.nullableBody(ValueControllerJson.KEYS);
    binding.finish();
    return JsonResponses.of(200, ValueControllerJson.KEYS, controller.keys(keys));
  }

  /**
   * {@code POST /values/numbers}
   * calls {@code ValueController.numbers(Optional<List<Integer>>)}, ValueController.java:67.
   */
  public Reply numbers(Request request) throws Exception {
    Binding binding = new Binding(request);
    Optional<List<Integer>> numbers = Optional.ofNullable(binding.nullableBody(ValueControllerJson.LIST_OF_INTEGER));
    binding.finish();
    controller.numbers(numbers);
    return Response.empty(204);
  }

  /**
   * {@code POST /values/order}
   * calls {@code ValueController.order(ValueController.Order)}, ValueController.java:70.
   */
  public Reply order(Request request) throws Exception {
    Binding binding = new Binding(request);
    ValueController.Order order = readOrder(new FormBinding(binding));
    binding.finish();
    controller.order(order);
    return Response.empty(204);
  }

  /**
   * {@code POST /values/plain}
   * calls {@code ValueController.plain(boolean)}, ValueController.java:73.
   */
  public Reply plain(Request request) throws Exception {
    Binding binding = new Binding(request);
    Boolean gift = binding.required(Source.FORM, "gift", Conversions.BOOLEAN);
    binding.finish();
    controller.plain(gift);
    return Response.empty(204);
  }

  /**
   * {@code POST /values/words}
   * calls {@code ValueController.words(ValueController.Words)}, ValueController.java:76.
   */
  public Reply words(Request request) throws Exception {
    Binding binding = new Binding(request);
    ValueController.Words words = binding.body(ValueControllerJson.WORDS);
    binding.finish();
    controller.words(words);
    return Response.empty(204);
  }

  /**
   * {@code GET /values/{year:20[0-9]+}}
   * calls {@code ValueController.year(Year)}, ValueController.java:80.
   */
  public Reply year(Request request) throws Exception {
    Year year = PathText.convert(request, 0, Conversions.YEAR);
    return Response.text(200, controller.year(year));
  }

  /**
   * {@code PURGE /values/files/{path*}}
   * calls {@code ValueController.purge(String)}, ValueController.java:85.
   */
  public Reply purge(Request request) throws Exception {
    String path = PathText.decode(request, 0);
    return Response.text(200, controller.purge(path));
  }

  /**
   * {@code GET /values}
   * calls {@code ValueController.find(Set<String>, List<String>)}, ValueController.java:90.
   */
  public Reply find(Request request) throws Exception {
    Binding binding = new Binding(request);
    int before = binding.failures();
    Set<String> word = binding.set(Source.QUERY, "word", Conversions.STRING);
    if (binding.failures() == before) {
      if (word.isEmpty()) {
        binding.invalid(Source.QUERY, "word", "not_empty", "{not_empty}");
      }
    }
    int before_ = binding.failures();
    List<String> not = binding.list(Source.QUERY, "not", Conversions.STRING);
    if (binding.failures() == before_) {
      if (not.size() > 3) {
        binding.invalid(Source.QUERY, "not", "size", "{size}", "max", 3);
      }
    }
    binding.finish();
    return Response.text(200, controller.find(word, not));
  }

  /**
   * Makes a {@link ValueController.Order} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static ValueController.Order readOrder(FormBinding form) {
    int before = form.failures();
    String name = form.text("name");
    Boolean gift = form.checkbox("gift");
    Boolean terms = form.checkbox("terms");
    if (terms != null && !terms) {
      form.invalid(Source.FORM, "terms", "assert_true", "{assert_true}");
    }
    Optional<Boolean> news = Optional.ofNullable(form.nullableCheckbox("news"));
    int before_ = form.failures();
    List<String> items = form.list("items", Conversions.STRING);
    if (form.failures() == before_) {
      if (items.isEmpty()) {
        form.invalid(Source.FORM, "items", "not_empty", "{not_empty}");
      }
    }
    List<String> notes = form.list("notes", Conversions.STRING);
    List<UploadedFile> pictures = form.files("pictures");
    if ((pictures.size() < 1 || pictures.size() > 3)) {
      form.invalid(Source.FORM, "pictures", "size", "{size}", "min", 1, "max", 3);
    }
    List<UploadedFile> more = form.files("more");
    if (more.size() > 2) {
      form.invalid(Source.FORM, "more", "size", "{size}", "max", 2);
    }
    if (form.failures() != before) {
      return null;
    }
    return new ValueController.Order(name, gift, terms, news, items, notes, pictures, more);
  }
}
