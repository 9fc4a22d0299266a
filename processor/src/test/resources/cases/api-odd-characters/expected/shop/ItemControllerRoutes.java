// Generated from shop.ItemController by Squall. Edits are lost.
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
import dev.squall.dispatch.SegmentPattern;
import dev.squall.http.BodyTypes;
import dev.squall.http.Reply;
import dev.squall.http.Representations;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.http.UploadedFile;
import dev.squall.validation.Texts;
import java.util.List;
import java.util.Optional;
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
        @HandlerDescriptor(method = "show", signature = "ItemController.show(String, String, List<String>, Optional<Integer>)", source = "ItemController.java:53", fields = {@BoundFieldDescriptor(name = "q" + "\u2028" + "", from = "query"), @BoundFieldDescriptor(name = "l" + "\u2029" + "", from = "query", multiple = true), @BoundFieldDescriptor(name = "p" + "\u2028" + "", from = "query", language = "int")}, routes = @RouteDescriptor(method = "GET", path = "/items" + "\u2028" + "/{id:[a-z" + "\u2029" + "]+}/a" + "\u2029" + "b", variables = "text")),
        @HandlerDescriptor(method = "add", signature = "ItemController.add(ItemController.Entry)", source = "ItemController.java:62", streamsBody = true, fields = {@BoundFieldDescriptor(name = "pre" + "\u2028" + ".na" + "\u2028" + "me", from = "form", required = true), @BoundFieldDescriptor(name = "pre" + "\u2028" + ".o" + "\u2029" + "n", from = "form", language = "boolean"), @BoundFieldDescriptor(name = "pre" + "\u2028" + ".tri" + "\u2028" + "", from = "form", language = "boolean"), @BoundFieldDescriptor(name = "pre" + "\u2028" + ".sku", from = "form"), @BoundFieldDescriptor(name = "pre" + "\u2028" + ".f" + "\u2029" + "ile", from = "file")}, routes = @RouteDescriptor(method = "POST", path = "/items" + "\u2028" + "")),
        @HandlerDescriptor(method = "note", signature = "ItemController.note(ItemController.Note)", source = "ItemController.java:66", routes = @RouteDescriptor(method = "POST", path = "/items" + "\u2028" + "/notes"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "note"),
        @LinkDescriptor(name = "show", types = {"java.lang.String", "java.lang.String", "java.util.List<java.lang.String>", "java.util.Optional<java.lang.Integer>"}, names = {"id", "query", "list", "page"}),
        @LinkDescriptor(name = "show", types = "java.lang.String", names = "id")
    }
)
public final class ItemControllerRoutes {
  private static final Representations CSV = Representations.of("text/csv; p=\"a b\"; charset=utf-8");

  private static final BodyTypes JSON_BODY = BodyTypes.of("application/json");

  private static final SegmentPattern Q_PATTERN = new SegmentPattern("C:0112011Z301270134415:4@6871819F7211:M;1<1=1>:=1?2=1@3A1B;1?02012@00>0134003014?008015:0115101570161718191:1;1<1=1>030251045900307590070379003077900301?679003047<00604990030799003039=003055;0");

  private final ItemController controller;

  /**
   * Makes the controller.
   */
  public ItemControllerRoutes() {
    controller = new ItemController();
  }

  /**
   * {@code GET /items /{id:[a-z ]+}/a b}
   * calls {@code ItemController.show(String, String, List<String>, Optional<Integer>)}, ItemController.java:53.
   */
  public Reply show(Request request) throws Exception {
    int representation = CSV.choose(request);
    Binding binding = new Binding(request);
    String id = PathText.decode(request, 0);
    String query = binding.withDefault(Source.QUERY, "q" + "\u2028" + "", Conversions.STRING, "x" + "\u2028" + "y");
    if (query != null && !Q_PATTERN.matches(query)) {
      binding.invalid(Source.QUERY, "q" + "\u2028" + "", "pattern", "No" + "\u2029" + "", "regexp", "x" + "\u2028" + ".*");
    }
    List<String> list = binding.list(Source.QUERY, "l" + "\u2029" + "", Conversions.STRING, "1" + "\u2028" + "", "" + "\u2029" + "2");
    int index = 0;
    for (String element : list) {
      if (!Texts.hasLength(element, 0, 3)) {
        binding.invalid(Source.QUERY, "l" + "\u2029" + "[" + binding.place(index) + "]", "size", "L" + "\u2028" + "", "max", 3);
      }
      index++;
    }
    Optional<Integer> page = binding.optional(Source.QUERY, "p" + "\u2028" + "", Conversions.INT);
    if (page.isPresent()) {
      Integer content = page.get();
      if (content > 5) {
        binding.invalid(Source.QUERY, "p" + "\u2028" + "", "max", "At most" + "\u2028" + "{max}", "max", 5);
      }
    }
    binding.finish();
    return CSV.typed(representation, Response.text(200, controller.show(id, query, list, page)));
  }

  /**
   * {@code POST /items }
   * calls {@code ItemController.add(ItemController.Entry)}, ItemController.java:62.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    ItemController.Entry entry = readEntry(new FormBinding(binding));
    binding.finish();
    controller.add(entry);
    return Response.empty(204);
  }

  /**
   * {@code POST /items /notes}
   * calls {@code ItemController.note(ItemController.Note)}, ItemController.java:66.
   */
  public Reply note(Request request) throws Exception {
    JSON_BODY.requireJson(request);
    Binding binding = new Binding(request);
    ItemController.Note note = binding.body(ItemControllerJson.NOTE);
    binding.finish();
    controller.note(note);
    return Response.empty(204);
  }

  /**
   * Makes a {@link ItemController.Entry} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static ItemController.Entry readEntry(FormBinding form) {
    int before = form.failures();
    String name = form.text("pre" + "\u2028" + ".na" + "\u2028" + "me");
    if (!Texts.hasLength(name, 0, 9)) {
      form.invalid(Source.FORM, "pre" + "\u2028" + ".na" + "\u2028" + "me", "size", "Too" + "\u2028" + "long.", "max", 9);
    }
    Boolean on = form.checkbox("pre" + "\u2028" + ".o" + "\u2029" + "n");
    Optional<Boolean> maybe = Optional.ofNullable(form.nullableCheckbox("pre" + "\u2028" + ".tri" + "\u2028" + ""));
    Optional<UploadedFile> file = form.optionalFile("pre" + "\u2028" + ".f" + "\u2029" + "ile");
    String sku = form.withDefault("pre" + "\u2028" + ".sku", Conversions.STRING, "a" + "\u2028" + "b");
    if (sku != null && !ItemController.isValid(sku)) {
      form.invalid(Source.FORM, "pre" + "\u2028" + ".sku", "item_controller", "None:" + "\u2029" + " \\{\\}");
    }
    if (form.failures() != before) {
      return null;
    }
    ItemController.Entry value = new ItemController.Entry(name, on, maybe, file, sku);
    if (!value.isRight()) {
      form.invalid(Source.FORM, "pre" + "\u2028" + "", "is_right", "Not" + "\u2028" + "right." + "\ud83d" + " " + "\udc00" + "😀");
    }
    return form.failures() == before ? value : null;
  }
}
