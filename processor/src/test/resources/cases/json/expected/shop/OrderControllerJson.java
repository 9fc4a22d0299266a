// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.json.EnumCodec;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonTags;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.OrderController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class OrderControllerJson {
  static final JsonCodec<OrderController.NewOrder> NEW_ORDER = new NewOrderCodec();

  static final JsonCodec<OrderController.Order> ORDER = new OrderCodec();

  static final JsonCodec<OrderController.Page<OrderController.Order>> PAGE_OF_ORDER = new PageOfOrderCodec();

  private static final byte[] TYPE = utf8(",\"type\":");

  private static final byte[] ISBN = utf8(",\"isbn\":");

  private static final byte[] COUNT = utf8(",\"count\":");

  private static final byte[] BOOK_TAG = utf8("{\"type\":\"Book\"");

  private static final byte[] ITEMS = utf8(",\"items\":");

  private static final byte[] NOTE = utf8(",\"note\":");

  private static final byte[] PRIORITY = utf8(",\"priority\":");

  private static final byte[] ID_FIRST = utf8("{\"id\":");

  private static final byte[] STATE = utf8(",\"state\":");

  private static final byte[] SHIPPED = utf8(",\"shipped\":");

  private static final byte[] ITEMS_FIRST = utf8("{\"items\":");

  private static final byte[] COUNTS = utf8(",\"counts\":");

  private static final byte[] CENTS = utf8(",\"cents\":");

  private static final byte[] VOUCHER_TAG = utf8("{\"type\":\"Voucher\"");

  private static final JsonMembers BOOK_MEMBERS = JsonMembers.of("isbn", "count").tagged("type");

  private static final JsonTags ITEM_TAGS = JsonTags.of("type", "Book", "Voucher");

  private static final JsonMembers NEW_ORDER_MEMBERS = JsonMembers.of("items", "note", "priority");

  private static final EnumCodec<OrderController.State> STATE_2 = new EnumCodec<>(OrderController.State.values());

  private static final JsonMembers VOUCHER_MEMBERS = JsonMembers.of("cents").tagged("type");

  private OrderControllerJson() {
  }

  static OrderController.Book readBook(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String isbn = null;
    int count = 0;
    if (in.expectField(TYPE)) {
      in.skipValue();
    }
    if (in.expectField(ISBN)) {
      seen |= 0x1L;
      isbn = in.readString();
    }
    if (in.expectField(COUNT)) {
      seen |= 0x2L;
      count = in.readInt();
    }
    for (int member = BOOK_MEMBERS.next(in, start, seen); member >= 0; member = BOOK_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> isbn = in.readString();
        default -> count = in.readInt();
      }
    }
    if ((seen & 0x3L) != 0x3L) {
      BOOK_MEMBERS.missing(in, start, ~seen & 0x3L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new OrderController.Book(isbn, count);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Book.");
      return null;
    }
  }

  static void writeBook(JsonWriter out, OrderController.Book value) {
    out.raw(BOOK_TAG);
    out.raw(ISBN);
    out.string(value.isbn());
    out.raw(COUNT);
    out.number(value.count());
    out.raw('}');
  }

  static OrderController.Item readItem(JsonReader in) {
    return switch (ITEM_TAGS.next(in)) {
          case 0 -> readBook(in);
          case 1 -> readVoucher(in);
          default -> null;
        };
  }

  static void writeItem(JsonWriter out, OrderController.Item value) {
    switch (value) {
      case OrderController.Book it -> writeBook(out, it);
      case OrderController.Voucher it -> writeVoucher(out, it);
    }
  }

  static OrderController.NewOrder readNewOrder(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    List<OrderController.Item> items = null;
    String note = null;
    int priority = 1;
    if (in.expectField(ITEMS)) {
      seen |= 0x1L;
      items = readListOfItem(in);
    }
    if (in.expectField(NOTE)) {
      seen |= 0x2L;
      note = in.tryNull() ? null : in.readString();
    }
    if (in.expectField(PRIORITY)) {
      seen |= 0x4L;
      priority = in.tryNull() ? 1 : in.readInt();
    }
    for (int member = NEW_ORDER_MEMBERS.next(in, start, seen); member >= 0; member = NEW_ORDER_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> items = readListOfItem(in);
        case 1 -> note = in.tryNull() ? null : in.readString();
        default -> priority = in.tryNull() ? 1 : in.readInt();
      }
    }
    if ((seen & 0x1L) != 0x1L) {
      NEW_ORDER_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new OrderController.NewOrder(items, note, priority);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid NewOrder.");
      return null;
    }
  }

  static void writeOrder(JsonWriter out, OrderController.Order value) {
    out.raw(ID_FIRST);
    out.number(value.id());
    out.raw(ITEMS);
    writeListOfItem(out, value.items());
    out.raw(STATE);
    STATE_2.write(out, value.state());
    Optional<Instant> shipped = value.shipped();
    out.raw(SHIPPED);
    if (shipped.isEmpty()) {
      out.nullValue();
    } else {
      out.text(Conversions.INSTANT, shipped.get());
    }
    out.raw('}');
  }

  static void writePageOfOrder(JsonWriter out, OrderController.Page<OrderController.Order> value) {
    out.raw(ITEMS_FIRST);
    writeListOfOrder(out, value.items());
    out.raw(COUNTS);
    writeMapOfStateToInteger(out, value.counts());
    out.raw('}');
  }

  static OrderController.Voucher readVoucher(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    int[] cents = null;
    if (in.expectField(TYPE)) {
      in.skipValue();
    }
    if (in.expectField(CENTS)) {
      seen |= 0x1L;
      cents = readArrayOfInt(in);
    }
    for (int member = VOUCHER_MEMBERS.next(in, start, seen); member >= 0; member = VOUCHER_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      cents = readArrayOfInt(in);
    }
    if ((seen & 0x1L) != 0x1L) {
      VOUCHER_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new OrderController.Voucher(cents);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Voucher.");
      return null;
    }
  }

  static void writeVoucher(JsonWriter out, OrderController.Voucher value) {
    out.raw(VOUCHER_TAG);
    out.raw(CENTS);
    writeArrayOfInt(out, value.cents());
    out.raw('}');
  }

  static List<OrderController.Item> readListOfItem(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<OrderController.Item> elements = new ArrayList<>();
    while (in.nextElement()) {
      elements.add(readItem(in));
    }
    return elements;
  }

  static int[] readArrayOfInt(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    int[] elements = new int[16];
    int count = 0;
    while (in.nextElement()) {
      if (count == elements.length) {
        elements = Arrays.copyOf(elements, count * 2);
      }
      elements[count++] = in.readInt();
    }
    return Arrays.copyOf(elements, count);
  }

  static void writeListOfItem(JsonWriter out, List<OrderController.Item> elements) {
    out.raw('[');
    boolean first = true;
    for (OrderController.Item element : elements) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      writeItem(out, element);
    }
    out.raw(']');
  }

  static void writeListOfOrder(JsonWriter out, List<OrderController.Order> elements) {
    out.raw('[');
    boolean first = true;
    for (OrderController.Order element : elements) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      writeOrder(out, element);
    }
    out.raw(']');
  }

  static void writeMapOfStateToInteger(JsonWriter out, Map<OrderController.State, Integer> map) {
    out.raw('{');
    boolean first = true;
    for (Map.Entry<OrderController.State, Integer> entry : map.entrySet()) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      out.mapKey(STATE_2.format(entry.getKey()));
      out.number(entry.getValue());
    }
    out.raw('}');
  }

  static void writeArrayOfInt(JsonWriter out, int[] elements) {
    out.raw('[');
    boolean first = true;
    for (int element : elements) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      out.number(element);
    }
    out.raw(']');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class NewOrderCodec implements JsonCodec<OrderController.NewOrder> {
    NewOrderCodec() {
    }

    @Override
    public OrderController.NewOrder read(JsonReader in) {
      return readNewOrder(in);
    }

    @Override
    public void write(JsonWriter out, OrderController.NewOrder value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class OrderCodec implements JsonCodec<OrderController.Order> {
    OrderCodec() {
    }

    @Override
    public OrderController.Order read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, OrderController.Order value) {
      writeOrder(out, value);
    }
  }

  private static final class PageOfOrderCodec implements JsonCodec<OrderController.Page<OrderController.Order>> {
    PageOfOrderCodec() {
    }

    @Override
    public OrderController.Page<OrderController.Order> read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, OrderController.Page<OrderController.Order> value) {
      writePageOfOrder(out, value);
    }
  }
}
