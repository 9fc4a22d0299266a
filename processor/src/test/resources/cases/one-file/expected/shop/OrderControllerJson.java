// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.json.EnumCodec;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonTags;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.OrderController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class OrderControllerJson {
  static final JsonCodec<Order> ORDER = new OrderCodec();

  static final JsonCodec<List<Order>> LIST_OF_ORDER = new ListOfOrderCodec();

  static final JsonCodec<Map<State, Kind>> MAP_OF_STATE_TO_KIND = new MapOfStateToKindCodec();

  private static final byte[] TYPE = utf8(",\"type\":");

  private static final byte[] TEXT = utf8(",\"text\":");

  private static final byte[] WRAP = utf8(",\"wrap\":");

  private static final byte[] GIFT_TAG = utf8("{\"type\":\"Gift\"");

  private static final byte[] STATE = utf8(",\"state\":");

  private static final byte[] KIND = utf8(",\"kind\":");

  private static final byte[] STATE_FIRST = utf8("{\"state\":");

  private static final byte[] PART = utf8(",\"part\":");

  private static final byte[] USUAL_TAG = utf8("{\"type\":\"Usual\"");

  private static final byte[] INNER = utf8(",\"inner\":");

  private static final byte[] INNER_FIRST = utf8("{\"inner\":");

  private static final byte[] COUNT = utf8(",\"count\":");

  private static final byte[] COUNT_FIRST = utf8("{\"count\":");

  private static final JsonMembers GIFT_MEMBERS = JsonMembers.of("text", "wrap").tagged("type");

  private static final EnumCodec<Gift.Wrap> WRAP_2 = new EnumCodec<>(Gift.Wrap.values());

  private static final JsonTags KIND_TAGS = JsonTags.of("type", "Gift", "Usual");

  private static final JsonMembers ORDER_MEMBERS = JsonMembers.of("state", "kind");

  private static final EnumCodec<State> STATE_2 = new EnumCodec<>(State.values());

  private static final JsonMembers USUAL_MEMBERS = JsonMembers.of("part").tagged("type");

  private static final JsonMembers PART_MEMBERS = JsonMembers.of("inner");

  private static final JsonMembers INNER_MEMBERS = JsonMembers.of("count");

  private OrderControllerJson() {
  }

  static Gift readGift(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String text = null;
    Gift.Wrap wrap = null;
    if (in.expectField(TYPE)) {
      in.skipValue();
    }
    if (in.expectField(TEXT)) {
      seen |= 0x1L;
      text = in.readString();
    }
    if (in.expectField(WRAP)) {
      seen |= 0x2L;
      wrap = WRAP_2.read(in);
    }
    for (int member = GIFT_MEMBERS.next(in, start, seen); member >= 0; member = GIFT_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> text = in.readString();
        default -> wrap = WRAP_2.read(in);
      }
    }
    if ((seen & 0x3L) != 0x3L) {
      GIFT_MEMBERS.missing(in, start, ~seen & 0x3L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Gift(text, wrap);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Gift.");
      return null;
    }
  }

  static void writeGift(JsonWriter out, Gift value) {
    out.raw(GIFT_TAG);
    out.raw(TEXT);
    out.string(value.text());
    out.raw(WRAP);
    WRAP_2.write(out, value.wrap());
    out.raw('}');
  }

  static Kind readKind(JsonReader in) {
    return switch (KIND_TAGS.next(in)) {
          case 0 -> readGift(in);
          case 1 -> readUsual(in);
          default -> null;
        };
  }

  static void writeKind(JsonWriter out, Kind value) {
    switch (value) {
      case Gift it -> writeGift(out, it);
      case Usual it -> writeUsual(out, it);
    }
  }

  static Order readOrder(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    State state = null;
    Kind kind = null;
    if (in.expectField(STATE)) {
      seen |= 0x1L;
      state = STATE_2.read(in);
    }
    if (in.expectField(KIND)) {
      seen |= 0x2L;
      kind = readKind(in);
    }
    for (int member = ORDER_MEMBERS.next(in, start, seen); member >= 0; member = ORDER_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> state = STATE_2.read(in);
        default -> kind = readKind(in);
      }
    }
    if ((seen & 0x3L) != 0x3L) {
      ORDER_MEMBERS.missing(in, start, ~seen & 0x3L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Order(state, kind);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Order.");
      return null;
    }
  }

  static void writeOrder(JsonWriter out, Order value) {
    out.raw(STATE_FIRST);
    STATE_2.write(out, value.state());
    out.raw(KIND);
    writeKind(out, value.kind());
    out.raw('}');
  }

  static Usual readUsual(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    Usual.Part part = null;
    if (in.expectField(TYPE)) {
      in.skipValue();
    }
    if (in.expectField(PART)) {
      seen |= 0x1L;
      part = readPart(in);
    }
    for (int member = USUAL_MEMBERS.next(in, start, seen); member >= 0; member = USUAL_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      part = readPart(in);
    }
    if ((seen & 0x1L) != 0x1L) {
      USUAL_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Usual(part);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Usual.");
      return null;
    }
  }

  static void writeUsual(JsonWriter out, Usual value) {
    out.raw(USUAL_TAG);
    out.raw(PART);
    writePart(out, value.part());
    out.raw('}');
  }

  static Usual.Part readPart(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    Usual.Part.Inner inner = null;
    if (in.expectField(INNER)) {
      seen |= 0x1L;
      inner = readInner(in);
    }
    for (int member = PART_MEMBERS.next(in, start, seen); member >= 0; member = PART_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      inner = readInner(in);
    }
    if ((seen & 0x1L) != 0x1L) {
      PART_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Usual.Part(inner);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Part.");
      return null;
    }
  }

  static void writePart(JsonWriter out, Usual.Part value) {
    out.raw(INNER_FIRST);
    writeInner(out, value.inner());
    out.raw('}');
  }

  static Usual.Part.Inner readInner(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    int count = 0;
    if (in.expectField(COUNT)) {
      seen |= 0x1L;
      count = in.readInt();
    }
    for (int member = INNER_MEMBERS.next(in, start, seen); member >= 0; member = INNER_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      count = in.readInt();
    }
    if ((seen & 0x1L) != 0x1L) {
      INNER_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Usual.Part.Inner(count);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Inner.");
      return null;
    }
  }

  static void writeInner(JsonWriter out, Usual.Part.Inner value) {
    out.raw(COUNT_FIRST);
    out.number(value.count());
    out.raw('}');
  }

  static void writeListOfOrder(JsonWriter out, List<Order> elements) {
    out.raw('[');
    boolean first = true;
    for (Order element : elements) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      writeOrder(out, element);
    }
    out.raw(']');
  }

  static void writeMapOfStateToKind(JsonWriter out, Map<State, Kind> map) {
    out.raw('{');
    boolean first = true;
    for (Map.Entry<State, Kind> entry : map.entrySet()) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      out.mapKey(STATE_2.format(entry.getKey()));
      writeKind(out, entry.getValue());
    }
    out.raw('}');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class OrderCodec implements JsonCodec<Order> {
    OrderCodec() {
    }

    @Override
    public Order read(JsonReader in) {
      return readOrder(in);
    }

    @Override
    public void write(JsonWriter out, Order value) {
      writeOrder(out, value);
    }
  }

  private static final class ListOfOrderCodec implements JsonCodec<List<Order>> {
    ListOfOrderCodec() {
    }

    @Override
    public List<Order> read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, List<Order> value) {
      writeListOfOrder(out, value);
    }
  }

  private static final class MapOfStateToKindCodec implements JsonCodec<Map<State, Kind>> {
    MapOfStateToKindCodec() {
    }

    @Override
    public Map<State, Kind> read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, Map<State, Kind> value) {
      writeMapOfStateToKind(out, value);
    }
  }
}
