// Generated from shop.OrderController by Squall. Edits are lost.
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
import dev.squall.dispatch.FormBinding;
import dev.squall.dispatch.SegmentPattern;
import dev.squall.form.Form;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.http.UploadedFile;
import dev.squall.validation.Emails;
import dev.squall.validation.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
        @HandlerDescriptor(method = "add", signature = "OrderController.add(NewOrder)", source = "OrderController.java:16", streamsBody = true, fields = {@BoundFieldDescriptor(name = "name", from = "form", required = true), @BoundFieldDescriptor(name = "count", from = "form", language = "int", required = true), @BoundFieldDescriptor(name = "size", from = "form", language = "enum:LARGE|SMALL", required = true), @BoundFieldDescriptor(name = "email", from = "form"), @BoundFieldDescriptor(name = "due", from = "form", language = "local-date"), @BoundFieldDescriptor(name = "tags", from = "form", multiple = true), @BoundFieldDescriptor(name = "ids", from = "form", language = "long", multiple = true), @BoundFieldDescriptor(name = "gift", from = "form", language = "boolean"), @BoundFieldDescriptor(name = "insured", from = "form", language = "boolean"), @BoundFieldDescriptor(name = "stars", from = "form", language = "int"), @BoundFieldDescriptor(name = "page", from = "form", language = "int"), @BoundFieldDescriptor(name = "code", from = "form", required = true), @BoundFieldDescriptor(name = "address.street", from = "form", required = true), @BoundFieldDescriptor(name = "address.zip", from = "form", required = true), @BoundFieldDescriptor(name = "other.street", from = "form", required = true), @BoundFieldDescriptor(name = "other.zip", from = "form", required = true), @BoundFieldDescriptor(name = "photo", from = "file", required = true), @BoundFieldDescriptor(name = "more", from = "file", multiple = true)}, routes = @RouteDescriptor(method = "POST", path = "/orders")),
        @HandlerDescriptor(method = "blank", signature = "OrderController.blank()", source = "OrderController.java:21", routes = @RouteDescriptor(method = "GET", path = "/orders/new")),
        @HandlerDescriptor(method = "login", signature = "OrderController.login(Form<Login>, Request)", source = "OrderController.java:26", fields = {@BoundFieldDescriptor(name = "name", from = "form", required = true), @BoundFieldDescriptor(name = "password", from = "form", required = true), @BoundFieldDescriptor(name = "stay", from = "form", language = "boolean")}, readsAnyField = true, routes = @RouteDescriptor(method = "POST", path = "/orders/login")),
        @HandlerDescriptor(method = "two", signature = "OrderController.two(Login, Login, int)", source = "OrderController.java:34", fields = {@BoundFieldDescriptor(name = "first.name", from = "form", required = true), @BoundFieldDescriptor(name = "first.password", from = "form", required = true), @BoundFieldDescriptor(name = "first.stay", from = "form", language = "boolean"), @BoundFieldDescriptor(name = "second.name", from = "form", required = true), @BoundFieldDescriptor(name = "second.password", from = "form", required = true), @BoundFieldDescriptor(name = "second.stay", from = "form", language = "boolean"), @BoundFieldDescriptor(name = "third", from = "form", language = "int", required = true)}, routes = @RouteDescriptor(method = "POST", path = "/orders/two"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "blank"),
        @LinkDescriptor(name = "login"),
        @LinkDescriptor(name = "two")
    }
)
public final class OrderControllerRoutes {
  static final Conversion<NewOrder.Parcel> PARCEL = new EnumConversion<>(NewOrder.Parcel.values());

  static final Conversion<NewOrder.Code> CODE = new CodeConversion();

  private static final SegmentPattern ZIP_PATTERN = new SegmentPattern("2a10:1V6060101201013010140101501016120");

  private final OrderController controller;

  /**
   * Makes the controller.
   */
  public OrderControllerRoutes() {
    controller = new OrderController();
  }

  /**
   * {@code POST /orders}
   * calls {@code OrderController.add(NewOrder)}, OrderController.java:16.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    NewOrder order = readNewOrder(new FormBinding(binding));
    binding.finish();
    return Response.text(200, controller.add(order));
  }

  /**
   * {@code GET /orders/new}
   * calls {@code OrderController.blank()}, OrderController.java:21.
   */
  public Reply blank(Request request) throws Exception {
    return LoginPageTemplate.response(200, controller.blank(), request);
  }

  /**
   * {@code POST /orders/login}
   * calls {@code OrderController.login(Form<Login>, Request)}, OrderController.java:26.
   */
  public Reply login(Request request) throws Exception {
    FormBinding fields = new FormBinding(new Binding(request));
    Form<Login> form = fields.form(readLogin(fields), "name", "password", "stay");
    return controller.login(form, request);
  }

  /**
   * {@code POST /orders/two}
   * calls {@code OrderController.two(Login, Login, int)}, OrderController.java:34.
   */
  public Reply two(Request request) throws Exception {
    Binding binding = new Binding(request);
    Login first = readLogin_(new FormBinding(binding));
    Login second = readLogin__(new FormBinding(binding));
    Integer third = binding.required(Source.FORM, "third", Conversions.INT);
    binding.finish();
    return Response.text(200, controller.two(first, second, third));
  }

  /**
   * Makes a {@link NewOrder} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static NewOrder readNewOrder(FormBinding form) {
    int before = form.failures();
    String name = form.text("name");
    if (!Texts.isNotBlank(name)) {
      form.invalid(Source.FORM, "name", "not_blank", "{not_blank}");
    }
    if (!Texts.hasLength(name, 0, 80)) {
      form.invalid(Source.FORM, "name", "size", "{size.text}", "max", 80);
    }
    Integer count = form.required("count", Conversions.INT);
    if (count != null && count < 1) {
      form.invalid(Source.FORM, "count", "min", "{min}", "min", 1);
    }
    if (count != null && count > 10) {
      form.invalid(Source.FORM, "count", "max", "{max}", "max", 10);
    }
    NewOrder.Parcel kind = form.required("size", OrderControllerRoutes.PARCEL);
    Optional<String> email = form.optional("email", Conversions.STRING);
    if (email.isPresent()) {
      String content = email.get();
      if (!Emails.isEmail(content)) {
        form.invalid(Source.FORM, "email", "email", "{email}");
      }
    }
    LocalDate due = form.nullable("due", Conversions.LOCAL_DATE);
    int before_ = form.failures();
    List<String> tags = form.list("tags", Conversions.STRING);
    if (form.failures() == before_) {
      if (tags.isEmpty()) {
        form.invalid(Source.FORM, "tags", "not_empty", "{not_empty}");
      }
    }
    int index = 0;
    for (String element : tags) {
      if (!Texts.hasLength(element, 2, Integer.MAX_VALUE)) {
        form.invalid(Source.FORM, "tags[" + form.place(index) + "]", "size", "{size.text}", "min", 2);
      }
      index++;
    }
    Set<Long> ids = form.set("ids", Conversions.LONG);
    Boolean gift = form.checkbox("gift");
    Optional<Boolean> insured = Optional.ofNullable(form.nullableCheckbox("insured"));
    Integer stars = form.withDefault("stars", Conversions.INT, "5");
    OptionalInt page = form.optionalInt("page");
    NewOrder.Code code = form.required("code", OrderControllerRoutes.CODE);
    NewOrder.Address address = readAddress(form);
    NewOrder.Address other = readAddress_(form);
    UploadedFile photo = form.requiredFile("photo");
    List<UploadedFile> more = form.files("more");
    if (form.failures() != before) {
      return null;
    }
    NewOrder value = new NewOrder(name, count, kind, email, due, tags, ids, gift, insured, stars, page, code, address, other, photo, more);
    if (!NewOrder.isDeliverable(value)) {
      form.invalid(Source.FORM, "gift", "deliverable", "Small ones are no gifts.");
    }
    if (!value.isComplete()) {
      form.invalid(Source.FORM, "", "assert_true", "{shop.addresses}");
    }
    return form.failures() == before ? value : null;
  }

  /**
   * Makes a {@link NewOrder.Address} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static NewOrder.Address readAddress(FormBinding form) {
    int before = form.failures();
    String street = form.text("address.street");
    if (!Texts.isNotBlank(street)) {
      form.invalid(Source.FORM, "address.street", "not_blank", "{not_blank}");
    }
    String code = form.text("address.zip");
    if (code != null && !ZIP_PATTERN.matches(code)) {
      form.invalid(Source.FORM, "address.zip", "pattern", "{pattern}", "regexp", "[0-9]{5}");
    }
    if (form.failures() != before) {
      return null;
    }
    NewOrder.Address value = new NewOrder.Address(street, code);
    if (!value.isKnown()) {
      form.invalid(Source.FORM, "address", "is_known", "{is_known}");
    }
    return form.failures() == before ? value : null;
  }

  /**
   * Makes a {@link NewOrder.Address} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static NewOrder.Address readAddress_(FormBinding form) {
    int before = form.failures();
    String street = form.text("other.street");
    if (!Texts.isNotBlank(street)) {
      form.invalid(Source.FORM, "other.street", "not_blank", "{not_blank}");
    }
    String code = form.text("other.zip");
    if (code != null && !ZIP_PATTERN.matches(code)) {
      form.invalid(Source.FORM, "other.zip", "pattern", "{pattern}", "regexp", "[0-9]{5}");
    }
    if (form.failures() != before) {
      return null;
    }
    NewOrder.Address value = new NewOrder.Address(street, code);
    if (!value.isKnown()) {
      form.invalid(Source.FORM, "other", "is_known", "{is_known}");
    }
    return form.failures() == before ? value : null;
  }

  /**
   * Makes a {@link Login} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static Login readLogin(FormBinding form) {
    int before = form.failures();
    String name = form.text("name");
    if (!Texts.isNotBlank(name)) {
      form.invalid(Source.FORM, "name", "not_blank", "{not_blank}");
    }
    String password = form.text("password");
    if (!Texts.hasLength(password, 8, Integer.MAX_VALUE)) {
      form.invalid(Source.FORM, "password", "size", "{size.text}", "min", 8);
    }
    Boolean stay = form.checkbox("stay");
    if (form.failures() != before) {
      return null;
    }
    return new Login(name, password, stay);
  }

  /**
   * Makes a {@link Login} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static Login readLogin_(FormBinding form) {
    int before = form.failures();
    String name = form.text("first.name");
    if (!Texts.isNotBlank(name)) {
      form.invalid(Source.FORM, "first.name", "not_blank", "{not_blank}");
    }
    String password = form.text("first.password");
    if (!Texts.hasLength(password, 8, Integer.MAX_VALUE)) {
      form.invalid(Source.FORM, "first.password", "size", "{size.text}", "min", 8);
    }
    Boolean stay = form.checkbox("first.stay");
    if (form.failures() != before) {
      return null;
    }
    return new Login(name, password, stay);
  }

  /**
   * Makes a {@link Login} of a form; null if something is wrong with it.
   */
  @SuppressWarnings("NullAway")
  private static Login readLogin__(FormBinding form) {
    int before = form.failures();
    String name = form.text("second.name");
    if (!Texts.isNotBlank(name)) {
      form.invalid(Source.FORM, "second.name", "not_blank", "{not_blank}");
    }
    String password = form.text("second.password");
    if (!Texts.hasLength(password, 8, Integer.MAX_VALUE)) {
      form.invalid(Source.FORM, "second.password", "size", "{size.text}", "min", 8);
    }
    Boolean stay = form.checkbox("second.stay");
    if (form.failures() != before) {
      return null;
    }
    return new Login(name, password, stay);
  }

  private static final class CodeConversion implements Conversion<NewOrder.Code> {
    CodeConversion() {
    }

    @Override
    public NewOrder.Code parse(String text) {
      NewOrder.Code value;
      try {
        value = NewOrder.Code.parse(text);
      } catch (Exception thrown) {
        throw new IllegalArgumentException(thrown);
      }
      if (value == null) {
        throw new IllegalArgumentException("null");
      }
      return value;
    }

    @Override
    public String format(NewOrder.Code value) {
      return NewOrder.Code.format(value);
    }

    @Override
    public String expected() {
      return "a Code";
    }
  }
}
