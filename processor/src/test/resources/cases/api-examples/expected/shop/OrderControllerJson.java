// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.json.EnumCodec;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonKeys;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonTags;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.OrderController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class OrderControllerJson {
  static final JsonCodec<List<String>> LIST_OF_STRING = new ListOfStringCodec();

  static final JsonCodec<OrderController.Money> MONEY = new MoneyCodec();

  static final JsonCodec<OrderController.Order> ORDER = new OrderCodec();

  private static final byte[] TYPE = utf8(",\"type\":");

  private static final byte[] DAYS = utf8(",\"days\":");

  private static final byte[] BILL_TAG = utf8("{\"type\":\"Bill\"");

  private static final byte[] NUMBER = utf8(",\"number\":");

  private static final byte[] CARD_TAG = utf8("{\"type\":\"Card\"");

  private static final byte[] AMOUNT = utf8(",\"amount\":");

  private static final byte[] CURRENCY = utf8(",\"currency\":");

  private static final byte[] AMOUNT_FIRST = utf8("{\"amount\":");

  private static final byte[] PRICES = utf8(",\"prices\":");

  private static final byte[] DOOR = utf8(",\"door\":");

  private static final byte[] STATE = utf8(",\"state\":");

  private static final byte[] COUNTS = utf8(",\"counts\":");

  private static final byte[] PAYMENT = utf8(",\"payment\":");

  private static final byte[] PRICES_FIRST = utf8("{\"prices\":");

  private static final JsonMembers BILL_MEMBERS = JsonMembers.of("days").tagged("type");

  private static final JsonMembers CARD_MEMBERS = JsonMembers.of("number").tagged("type");

  private static final JsonMembers MONEY_MEMBERS = JsonMembers.of("amount", "currency");

  private static final JsonMembers ORDER_MEMBERS = JsonMembers.of("prices", "door", "state", "counts", "payment");

  private static final EnumCodec<OrderController.State> STATE_2 = new EnumCodec<>(OrderController.State.values());

  private static final JsonTags PAYMENT_TAGS = JsonTags.of("type", "Card", "Bill");

  private OrderControllerJson() {
  }

  static OrderController.Bill readBill(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    int days = 0;
    if (in.expectField(TYPE)) {
      in.skipValue();
    }
    if (in.expectField(DAYS)) {
      seen |= 0x1L;
      days = in.readInt();
    }
    for (int member = BILL_MEMBERS.next(in, start, seen); member >= 0; member = BILL_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      days = in.readInt();
    }
    if ((seen & 0x1L) != 0x1L) {
      BILL_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new OrderController.Bill(days);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Bill.");
      return null;
    }
  }

  static void writeBill(JsonWriter out, OrderController.Bill value) {
    out.raw(BILL_TAG);
    out.raw(DAYS);
    out.number(value.days());
    out.raw('}');
  }

  static OrderController.Card readCard(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String number = null;
    if (in.expectField(TYPE)) {
      in.skipValue();
    }
    if (in.expectField(NUMBER)) {
      seen |= 0x1L;
      number = in.readString();
    }
    for (int member = CARD_MEMBERS.next(in, start, seen); member >= 0; member = CARD_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      number = in.readString();
    }
    if ((seen & 0x1L) != 0x1L) {
      CARD_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new OrderController.Card(number);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Card.");
      return null;
    }
  }

  static void writeCard(JsonWriter out, OrderController.Card value) {
    out.raw(CARD_TAG);
    out.raw(NUMBER);
    out.string(value.number());
    out.raw('}');
  }

  static OrderController.Money readMoney(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    double amount = 0d;
    String currency = null;
    if (in.expectField(AMOUNT)) {
      seen |= 0x1L;
      amount = in.readDouble();
    }
    if (in.expectField(CURRENCY)) {
      seen |= 0x2L;
      currency = in.readString();
    }
    for (int member = MONEY_MEMBERS.next(in, start, seen); member >= 0; member = MONEY_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> amount = in.readDouble();
        default -> currency = in.readString();
      }
    }
    if ((seen & 0x3L) != 0x3L) {
      MONEY_MEMBERS.missing(in, start, ~seen & 0x3L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new OrderController.Money(amount, currency);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Money.");
      return null;
    }
  }

  static void writeMoney(JsonWriter out, OrderController.Money value) {
    out.raw(AMOUNT_FIRST);
    out.number(value.amount());
    out.raw(CURRENCY);
    out.string(value.currency());
    out.raw('}');
  }

  static OrderController.Order readOrder(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    List<OrderController.Money> prices = null;
    String door = null;
    OrderController.State state = null;
    Map<String, Integer> counts = null;
    OrderController.Payment payment = null;
    if (in.expectField(PRICES)) {
      seen |= 0x1L;
      prices = readListOfMoney(in);
    }
    if (in.expectField(DOOR)) {
      seen |= 0x2L;
      door = in.tryNull() ? null : in.readString();
    }
    if (in.expectField(STATE)) {
      seen |= 0x4L;
      state = STATE_2.read(in);
    }
    if (in.expectField(COUNTS)) {
      seen |= 0x8L;
      counts = readMapOfStringToInteger(in);
    }
    if (in.expectField(PAYMENT)) {
      seen |= 0x10L;
      payment = readPayment(in);
    }
    for (int member = ORDER_MEMBERS.next(in, start, seen); member >= 0; member = ORDER_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> prices = readListOfMoney(in);
        case 1 -> door = in.tryNull() ? null : in.readString();
        case 2 -> state = STATE_2.read(in);
        case 3 -> counts = readMapOfStringToInteger(in);
        default -> payment = readPayment(in);
      }
    }
    if ((seen & 0x1dL) != 0x1dL) {
      ORDER_MEMBERS.missing(in, start, ~seen & 0x1dL, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new OrderController.Order(prices, door, state, counts, payment);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Order.");
      return null;
    }
  }

  static void writeOrder(JsonWriter out, OrderController.Order value) {
    out.raw(PRICES_FIRST);
    writeListOfMoney(out, value.prices());
    String door = value.door();
    out.raw(DOOR);
    if (door == null) {
      out.nullValue();
    } else {
      out.string(door);
    }
    out.raw(STATE);
    STATE_2.write(out, value.state());
    out.raw(COUNTS);
    writeMapOfStringToInteger(out, value.counts());
    out.raw(PAYMENT);
    writePayment(out, value.payment());
    out.raw('}');
  }

  static OrderController.Payment readPayment(JsonReader in) {
    return switch (PAYMENT_TAGS.next(in)) {
          case 0 -> readCard(in);
          case 1 -> readBill(in);
          default -> null;
        };
  }

  static void writePayment(JsonWriter out, OrderController.Payment value) {
    switch (value) {
      case OrderController.Card it -> writeCard(out, it);
      case OrderController.Bill it -> writeBill(out, it);
    }
  }

  static List<OrderController.Money> readListOfMoney(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<OrderController.Money> elements = new ArrayList<>();
    while (in.nextElement()) {
      elements.add(readMoney(in));
    }
    return elements;
  }

  static Map<String, Integer> readMapOfStringToInteger(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, Integer> map = new LinkedHashMap<>();
    while (in.nextField()) {
      String key = JsonKeys.next(in, Conversions.STRING, map);
      if (key != null) {
        map.put(key, in.readInt());
      }
    }
    return map;
  }

  static void writeListOfString(JsonWriter out, List<String> elements) {
    out.raw('[');
    boolean first = true;
    for (String element : elements) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      out.string(element);
    }
    out.raw(']');
  }

  static void writeListOfMoney(JsonWriter out, List<OrderController.Money> elements) {
    out.raw('[');
    boolean first = true;
    for (OrderController.Money element : elements) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      writeMoney(out, element);
    }
    out.raw(']');
  }

  static void writeMapOfStringToInteger(JsonWriter out, Map<String, Integer> map) {
    out.raw('{');
    boolean first = true;
    for (Map.Entry<String, Integer> entry : map.entrySet()) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      out.mapKey(entry.getKey());
      out.number(entry.getValue());
    }
    out.raw('}');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class ListOfStringCodec implements JsonCodec<List<String>> {
    ListOfStringCodec() {
    }

    @Override
    public List<String> read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, List<String> value) {
      writeListOfString(out, value);
    }
  }

  private static final class MoneyCodec implements JsonCodec<OrderController.Money> {
    MoneyCodec() {
    }

    @Override
    public OrderController.Money read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, OrderController.Money value) {
      writeMoney(out, value);
    }
  }

  private static final class OrderCodec implements JsonCodec<OrderController.Order> {
    OrderCodec() {
    }

    @Override
    public OrderController.Order read(JsonReader in) {
      return readOrder(in);
    }

    @Override
    public void write(JsonWriter out, OrderController.Order value) {
      writeOrder(out, value);
    }
  }
}
