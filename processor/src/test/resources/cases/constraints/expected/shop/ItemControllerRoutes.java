// Generated from shop.ItemController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.SegmentPattern;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.http.UploadedFile;
import dev.squall.validation.Emails;
import dev.squall.validation.Numbers;
import dev.squall.validation.Texts;
import dev.squall.validation.Times;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
        @HandlerDescriptor(method = "show", signature = "ItemController.show(long, int, OptionalInt, Optional<String>, String, String)", source = "ItemController.java:52", fields = {@BoundFieldDescriptor(name = "size", from = "query", language = "int"), @BoundFieldDescriptor(name = "page", from = "query", language = "int"), @BoundFieldDescriptor(name = "query", from = "query")}, routes = @RouteDescriptor(method = "GET", path = "/items/{id}", variables = "long")),
        @HandlerDescriptor(method = "add", signature = "ItemController.add(String, String, String, List<String>, Set<Integer>, BigDecimal, Double, long, Integer, short, boolean, Boolean, LocalDate, Instant, Optional<LocalDate>, Year, String, String, List<UploadedFile>)", source = "ItemController.java:63", streamsBody = true, fields = {@BoundFieldDescriptor(name = "name", from = "form", required = true), @BoundFieldDescriptor(name = "email", from = "form", required = true), @BoundFieldDescriptor(name = "contact", from = "form", required = true), @BoundFieldDescriptor(name = "tags", from = "form", multiple = true), @BoundFieldDescriptor(name = "counts", from = "form", language = "int", multiple = true), @BoundFieldDescriptor(name = "price", from = "form", language = "big-decimal", required = true), @BoundFieldDescriptor(name = "weight", from = "form", language = "double"), @BoundFieldDescriptor(name = "stock", from = "form", language = "long", required = true), @BoundFieldDescriptor(name = "debt", from = "form", language = "int"), @BoundFieldDescriptor(name = "shift", from = "form", language = "short", required = true), @BoundFieldDescriptor(name = "accepted", from = "form", language = "boolean", required = true), @BoundFieldDescriptor(name = "robot", from = "form", language = "boolean"), @BoundFieldDescriptor(name = "made", from = "form", language = "local-date", required = true), @BoundFieldDescriptor(name = "seen", from = "form", language = "instant", required = true), @BoundFieldDescriptor(name = "due", from = "form", language = "local-date"), @BoundFieldDescriptor(name = "year", from = "form", language = "year", required = true), @BoundFieldDescriptor(name = "trap", from = "form"), @BoundFieldDescriptor(name = "isbn", from = "form", required = true), @BoundFieldDescriptor(name = "photos", from = "file", multiple = true)}, routes = @RouteDescriptor(method = "POST", path = "/items")),
        @HandlerDescriptor(method = "replace", signature = "ItemController.replace(String)", source = "ItemController.java:87", readsAnyField = true, routes = @RouteDescriptor(method = "PUT", path = "/items")),
        @HandlerDescriptor(method = "plain", signature = "ItemController.plain(String, String)", source = "ItemController.java:92", fields = @BoundFieldDescriptor(name = "name", from = "query", required = true), readsAnyField = true, routes = @RouteDescriptor(method = "PUT", path = "/items/plain")),
        @HandlerDescriptor(method = "repeated", signature = "ItemController.repeated(String, String)", source = "ItemController.java:97", fields = {@BoundFieldDescriptor(name = "word", from = "query", required = true), @BoundFieldDescriptor(name = "letters", from = "query", required = true)}, routes = @RouteDescriptor(method = "GET", path = "/items"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "plain", types = "java.lang.String", names = "name"),
        @LinkDescriptor(name = "repeated", types = {"java.lang.String", "java.lang.String"}, names = {"word", "letters"}),
        @LinkDescriptor(name = "replace"),
        @LinkDescriptor(name = "show", types = {"long", "int", "java.util.OptionalInt", "java.util.Optional<java.lang.String>"}, names = {"id", "size", "page", "query"}),
        @LinkDescriptor(name = "show", types = "long", names = "id")
    }
)
public final class ItemControllerRoutes {
  private static final SegmentPattern SESSION_PATTERN = new SegmentPattern("2a10:1W1061j4090101201013010140101501016010170101801019120");

  private static final SegmentPattern CONTACT_PATTERN = new SegmentPattern("L:0112011P1012A013P10143015101640171810191:101;501<701=4>1?:>@@8A2BFA211CMD1E1F1G:F1H2F1I3J1K;1G0111011129160131415161718191:1;011101112111<7160131415161718191:1;0=0211031900=061900A024900=064900=01=54900=044;00@036900=066900=036<0011101112811>60131415161718191:1;0=051:00111011121?8160131415161718191:1;011101112411@4160131415161718191:1;011101112611A2160131415161718191:1;011101112311B5160131415161718191:1;011101112111C7160131415161718191:1;011101D129160131415161718191:1;011101112511E3160131415161718191:1;011101112711F1160131415161718191:1;011101112211G6160131415161718191:1;1111011129160131415161718191:1;");

  private static final SegmentPattern WORD_PATTERN = new SegmentPattern("2Q30J1U40111011");

  private static final SegmentPattern WORD_PATTERN_2 = new SegmentPattern("A:0112011c30124314:3@58627F62118M91:1;1<:;1=2;1>3?1@;1G01270131415161718191:1;01<701=1>1?1@1A1B1C1D1E020221032900206290060249002064900201F549002044;00503690020669002036<011<701=1>1?1@1A1B1C1D1E0202<103<900206<900602>900206>900201G5>900204>;00503@900206@900203@<002052:00205<:0");

  private static final SegmentPattern LETTERS_PATTERN = new SegmentPattern("2Q3011o4020101211012");

  private static final SegmentPattern LETTERS_PATTERN_2 = new SegmentPattern("2Q2011O011o4020101211012");

  private static final BigDecimal DECIMAL_0 = new BigDecimal("0");

  private static final BigDecimal DECIMAL_9999_99 = new BigDecimal("9999.99");

  private static final BigDecimal DECIMAL_0_5 = new BigDecimal("0.5");

  private final ItemController controller;

  /**
   * Makes the controller.
   */
  public ItemControllerRoutes() {
    controller = new ItemController();
  }

  /**
   * {@code GET /items/{id}}
   * calls {@code ItemController.show(long, int, OptionalInt, Optional<String>, String, String)}, ItemController.java:52.
   */
  public Reply show(Request request) throws Exception {
    Binding binding = new Binding(request);
    long id = request.pathValues().number(0);
    if (id <= 0) {
      binding.invalid(Source.PATH, "id", "positive", "{positive}");
    }
    Integer size = binding.withDefault(Source.QUERY, "size", Conversions.INT, "20");
    if (size != null && size < 1) {
      binding.invalid(Source.QUERY, "size", "min", "{min}", "min", 1);
    }
    if (size != null && size > 100) {
      binding.invalid(Source.QUERY, "size", "max", "{max}", "max", 100);
    }
    OptionalInt page = binding.optionalInt(Source.QUERY, "page");
    if (page.isPresent()) {
      int content = page.getAsInt();
      if (content < 1) {
        binding.invalid(Source.QUERY, "page", "min", "{min}", "min", 1);
      }
    }
    Optional<String> query = binding.optional(Source.QUERY, "query", Conversions.STRING);
    if (query.isPresent()) {
      String content_ = query.get();
      if (!Texts.isNotBlank(content_)) {
        binding.invalid(Source.QUERY, "query", "not_blank", "{not_blank}");
      }
    }
    String client = binding.required(Source.HEADER, "X-Client", Conversions.STRING);
    if (!Texts.hasLength(client, 2, Integer.MAX_VALUE)) {
      binding.invalid(Source.HEADER, "X-Client", "size", "{size.text}", "min", 2);
    }
    String session = binding.nullable(Source.COOKIE, "session", Conversions.STRING);
    if (session != null && !SESSION_PATTERN.matches(session)) {
      binding.invalid(Source.COOKIE, "session", "pattern", "No session has this form.", "regexp", "^[a-f0-9]{8}$");
    }
    binding.finish();
    return Response.text(200, controller.show(id, size, page, query, client, session));
  }

  /**
   * {@code POST /items}
   * calls {@code ItemController.add(String, String, String, List<String>, Set<Integer>, BigDecimal, Double, long, Integer, short, boolean, Boolean, LocalDate, Instant, Optional<LocalDate>, Year, String, String, List<UploadedFile>)}, ItemController.java:63.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    String name = binding.required(Source.FORM, "name", Conversions.STRING);
    if (!Texts.isNotBlank(name)) {
      binding.invalid(Source.FORM, "name", "not_blank", "{not_blank}");
    }
    if (!Texts.hasLength(name, 0, 80)) {
      binding.invalid(Source.FORM, "name", "size", "{size.text}", "max", 80);
    }
    String email = binding.required(Source.FORM, "email", Conversions.STRING);
    if (!Emails.isEmail(email)) {
      binding.invalid(Source.FORM, "email", "email", "{shop.email}");
    }
    String contact = binding.required(Source.FORM, "contact", Conversions.STRING);
    if (contact != null && (!Emails.isEmail(contact) || !CONTACT_PATTERN.matches(contact))) {
      binding.invalid(Source.FORM, "contact", "email", "{email}", "regexp", ".*@example[.]org");
    }
    int before = binding.failures();
    List<String> tags = binding.list(Source.FORM, "tags", Conversions.STRING);
    if (binding.failures() == before) {
      if (tags.isEmpty()) {
        binding.invalid(Source.FORM, "tags", "not_empty", "{not_empty}");
      }
      if (tags.size() > 3) {
        binding.invalid(Source.FORM, "tags", "size", "{size}", "max", 3);
      }
    }
    int index = 0;
    for (String element : tags) {
      if (!Texts.hasLength(element, 2, 10)) {
        binding.invalid(Source.FORM, "tags[" + binding.place(index) + "]", "size", "{size.text}", "min", 2, "max", 10);
      }
      index++;
    }
    Set<Integer> counts = binding.set(Source.FORM, "counts", Conversions.INT);
    int index_ = 0;
    for (Integer element_ : counts) {
      if (element_ <= 0) {
        binding.invalid(Source.FORM, "counts[" + binding.place(index_) + "]", "positive", "{positive}");
      }
      index_++;
    }
    BigDecimal price = binding.required(Source.FORM, "price", Conversions.BIG_DECIMAL);
    if (!Numbers.moreThan(price, DECIMAL_0)) {
      binding.invalid(Source.FORM, "price", "decimal_min", "{decimal_min}", "min", new BigDecimal("0"), "inclusive", false);
    }
    if (!Numbers.atMost(price, DECIMAL_9999_99)) {
      binding.invalid(Source.FORM, "price", "decimal_max", "{decimal_max}", "max", new BigDecimal("9999.99"));
    }
    if (!Numbers.hasDigits(price, 4, 2)) {
      binding.invalid(Source.FORM, "price", "digits", "{digits}", "integer", 4, "fraction", 2);
    }
    Double weight = binding.nullable(Source.FORM, "weight", Conversions.DOUBLE);
    if (!Numbers.atLeast(weight, DECIMAL_0_5)) {
      binding.invalid(Source.FORM, "weight", "decimal_min", "{decimal_min}", "min", new BigDecimal("0.5"));
    }
    Long stock = binding.required(Source.FORM, "stock", Conversions.LONG);
    if (stock != null && stock < 0) {
      binding.invalid(Source.FORM, "stock", "positive_or_zero", "{positive_or_zero}");
    }
    if (stock != null && stock > 5000000000L) {
      binding.invalid(Source.FORM, "stock", "max", "{max}", "max", 5000000000L);
    }
    Integer debt = binding.nullable(Source.FORM, "debt", Conversions.INT);
    if (debt != null && debt >= 0) {
      binding.invalid(Source.FORM, "debt", "negative", "{negative}");
    }
    Short shift = binding.required(Source.FORM, "shift", Conversions.SHORT);
    if (shift != null && shift > 0) {
      binding.invalid(Source.FORM, "shift", "negative_or_zero", "{negative_or_zero}");
    }
    Boolean accepted = binding.required(Source.FORM, "accepted", Conversions.BOOLEAN);
    if (accepted != null && !accepted) {
      binding.invalid(Source.FORM, "accepted", "assert_true", "{assert_true}");
    }
    Boolean robot = binding.nullable(Source.FORM, "robot", Conversions.BOOLEAN);
    if (robot != null && robot) {
      binding.invalid(Source.FORM, "robot", "assert_false", "{assert_false}");
    }
    LocalDate made = binding.required(Source.FORM, "made", Conversions.LOCAL_DATE);
    if (made != null && Times.compareToNow(made) >= 0) {
      binding.invalid(Source.FORM, "made", "past", "{past}");
    }
    Instant seen = binding.required(Source.FORM, "seen", Conversions.INSTANT);
    if (seen != null && Times.compareToNow(seen) > 0) {
      binding.invalid(Source.FORM, "seen", "past_or_present", "{past_or_present}");
    }
    Optional<LocalDate> due = binding.optional(Source.FORM, "due", Conversions.LOCAL_DATE);
    if (due.isPresent()) {
      LocalDate content = due.get();
      if (Times.compareToNow(content) <= 0) {
        binding.invalid(Source.FORM, "due", "future", "{future}");
      }
    }
    Year year = binding.required(Source.FORM, "year", Conversions.YEAR);
    if (year != null && Times.compareToNow(year) < 0) {
      binding.invalid(Source.FORM, "year", "future_or_present", "{future_or_present}");
    }
    String trap = binding.nullable(Source.FORM, "trap", Conversions.STRING);
    if (trap != null) {
      binding.invalid(Source.FORM, "trap", "null", "{null}");
    }
    String isbn = binding.required(Source.FORM, "isbn", Conversions.STRING);
    if (isbn != null && !ItemController.Isbn.isValid(isbn)) {
      binding.invalid(Source.FORM, "isbn", "isbn", "Must be an ISBN.");
    }
    List<UploadedFile> photos = binding.files("photos");
    if (photos.isEmpty()) {
      binding.invalid(Source.FORM, "photos", "not_empty", "{not_empty}");
    }
    if (photos.size() > 2) {
      binding.invalid(Source.FORM, "photos", "size", "{size}", "max", 2);
    }
    binding.finish();
    return Response.text(200, controller.add(name, email, contact, tags, counts, price, weight, stock, debt, shift, accepted, robot, made, seen, due, year, trap, isbn, photos));
  }

  /**
   * {@code PUT /items}
   * calls {@code ItemController.replace(String)}, ItemController.java:87.
   */
  public Reply replace(Request request) throws Exception {
    Binding binding = new Binding(request);
    String text = request.bodyText();
    if (!Texts.isNotBlank(text)) {
      binding.invalid(Source.BODY, "", "not_blank", "{not_blank}");
    }
    if (!Texts.hasLength(text, 0, 1000)) {
      binding.invalid(Source.BODY, "", "size", "{size.text}", "max", 1000);
    }
    binding.finish();
    return Response.text(200, controller.replace(text));
  }

  /**
   * {@code PUT /items/plain}
   * calls {@code ItemController.plain(String, String)}, ItemController.java:92.
   */
  public Reply plain(Request request) throws Exception {
    Binding binding = new Binding(request);
    String name = binding.required(Source.QUERY, "name", Conversions.STRING);
    binding.finish();
    return Response.text(200, controller.plain(request.bodyText(), name));
  }

  /**
   * {@code GET /items}
   * calls {@code ItemController.repeated(String, String)}, ItemController.java:97.
   */
  public Reply repeated(Request request) throws Exception {
    Binding binding = new Binding(request);
    String word = binding.required(Source.QUERY, "word", Conversions.STRING);
    if (word != null && !WORD_PATTERN.matches(word)) {
      binding.invalid(Source.QUERY, "word", "pattern", "{pattern}", "regexp", "[a-z]*");
    }
    if (word != null && !WORD_PATTERN_2.matches(word)) {
      binding.invalid(Source.QUERY, "word", "pattern", "{pattern}", "regexp", "(?i).{2,}");
    }
    String letters = binding.required(Source.QUERY, "letters", Conversions.STRING);
    if (letters != null && !LETTERS_PATTERN.matches(letters)) {
      binding.invalid(Source.QUERY, "letters", "pattern", "{pattern}", "regexp", "a+");
    }
    if (letters != null && !LETTERS_PATTERN_2.matches(letters)) {
      binding.invalid(Source.QUERY, "letters", "pattern", "{pattern}", "regexp", "A+");
    }
    binding.finish();
    return Response.text(200, controller.repeated(word, letters));
  }
}
