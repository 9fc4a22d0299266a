// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.SegmentPattern;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonKeys;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import dev.squall.validation.Emails;
import dev.squall.validation.Numbers;
import dev.squall.validation.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
  static final JsonCodec<Order> ORDER = new OrderCodec();

  static final JsonCodec<List<String>> LIST_OF_STRING = new ListOfStringCodec();

  static final JsonCodec<List<String>> LIST_OF_STRING_2 = new ListOfString2Codec();

  static final JsonCodec<Integer> INT = new IntCodec();

  static final JsonCodec<Map<String, Integer>> MAP_OF_STRING_TO_INTEGER = new MapOfStringToIntegerCodec();

  static final JsonCodec<List<String[]>> LIST_OF_ARRAY_OF_STRING = new ListOfArrayOfStringCodec();

  static final JsonCodec<int[]> ARRAY_OF_INT = new ArrayOfIntCodec();

  static final JsonCodec<List<Integer>> LIST_OF_INTEGER = new ListOfIntegerCodec();

  static final JsonCodec<Person> PERSON = new PersonCodec();

  private static final SegmentPattern ZIP_PATTERN = new SegmentPattern("2a10:1V6060101201013010140101501016120");

  private static final BigDecimal DECIMAL_0_01 = new BigDecimal("0.01");

  private static final byte[] NAME = utf8(",\"name\":");

  private static final byte[] COUNT = utf8(",\"count\":");

  private static final byte[] PRICE = utf8(",\"price\":");

  private static final byte[] EMAIL = utf8(",\"email\":");

  private static final byte[] TAGS = utf8(",\"tags\":");

  private static final byte[] STOCK = utf8(",\"stock\":");

  private static final byte[] ADDRESSES = utf8(",\"addresses\":");

  private static final byte[] CODE = utf8(",\"code\":");

  private static final byte[] FROM = utf8(",\"from\":");

  private static final byte[] TO = utf8(",\"to\":");

  private static final byte[] STREET = utf8(",\"street\":");

  private static final byte[] ZIP = utf8(",\"zip\":");

  private static final byte[] TITLES = utf8(",\"titles\":");

  private static final JsonMembers ORDER_MEMBERS = JsonMembers.of("name", "count", "price", "email", "tags", "stock", "addresses", "code", "from", "to");

  private static final JsonMembers ADDRESS_MEMBERS = JsonMembers.of("street", "zip");

  private static final JsonMembers PERSON_MEMBERS = JsonMembers.of("name", "titles");

  private OrderControllerJson() {
  }

  static Order readOrder(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String name = null;
    int count = 0;
    BigDecimal price = null;
    Optional<String> email = Optional.empty();
    List<String> tags = null;
    Map<String, Integer> stock = null;
    List<Order.Address> addresses = null;
    String code = null;
    int from = 0;
    int to = 0;
    if (in.expectField(NAME)) {
      seen |= 0x1L;
      name = in.readString();
    }
    if (in.expectField(COUNT)) {
      seen |= 0x2L;
      count = in.readInt();
    }
    if (in.expectField(PRICE)) {
      seen |= 0x4L;
      price = in.tryNull() ? null : in.readBigDecimal();
    }
    if (in.expectField(EMAIL)) {
      seen |= 0x8L;
      email = in.tryNull() ? Optional.empty() : Optional.ofNullable(in.readString());
    }
    if (in.expectField(TAGS)) {
      seen |= 0x10L;
      tags = readCheckedListOfString2(in);
    }
    if (in.expectField(STOCK)) {
      seen |= 0x20L;
      stock = readCheckedMapOfStringToInteger2(in);
    }
    if (in.expectField(ADDRESSES)) {
      seen |= 0x40L;
      addresses = readListOfAddress(in);
    }
    if (in.expectField(CODE)) {
      seen |= 0x80L;
      code = in.readString();
    }
    if (in.expectField(FROM)) {
      seen |= 0x100L;
      from = in.readInt();
    }
    if (in.expectField(TO)) {
      seen |= 0x200L;
      to = in.readInt();
    }
    for (int member = ORDER_MEMBERS.next(in, start, seen); member >= 0; member = ORDER_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> name = in.readString();
        case 1 -> count = in.readInt();
        case 2 -> price = in.tryNull() ? null : in.readBigDecimal();
        case 3 -> email = in.tryNull() ? Optional.empty() : Optional.ofNullable(in.readString());
        case 4 -> tags = readCheckedListOfString2(in);
        case 5 -> stock = readCheckedMapOfStringToInteger2(in);
        case 6 -> addresses = readListOfAddress(in);
        case 7 -> code = in.readString();
        case 8 -> from = in.readInt();
        default -> to = in.readInt();
      }
    }
    if ((seen & 0x3f3L) != 0x3f3L) {
      ORDER_MEMBERS.missing(in, start, ~seen & 0x3f3L, 0);
    }
    if (!Texts.isNotBlank(name)) {
      in.invalid(start, "/name", "not_blank", "{not_blank}");
    }
    if (!Texts.hasLength(name, 0, 20)) {
      in.invalid(start, "/name", "size", "{size.text}", "max", 20);
    }
    if (count < 1) {
      in.invalid(start, "/count", "min", "{min}", "min", 1);
    }
    if (count > 10) {
      in.invalid(start, "/count", "max", "{max}", "max", 10);
    }
    if (!Numbers.atLeast(price, DECIMAL_0_01)) {
      in.invalid(start, "/price", "decimal_min", "{decimal_min}", "min", new BigDecimal("0.01"));
    }
    if (email != null && email.isPresent()) {
      String content = email.get();
      if (!Emails.isEmail(content)) {
        in.invalid(start, "/email", "email", "{email}");
      }
    }
    if (tags != null && tags.isEmpty()) {
      in.invalid(start, "/tags", "not_empty", "{not_empty}");
    }
    if (code != null && !Order.Code.isValid(code)) {
      in.invalid(start, "/code", "code", "{shop.code}");
    }
    if (in.failures() != failures) {
      return null;
    }
    Order it;
    try {
      it = new Order(name, count, price, email, tags, stock, addresses, code, from, to);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Order.");
      return null;
    }
    if (!Order.isOrdered(it)) {
      in.invalid(start, "/to", "is_ordered", "Must not be below from.");
    }
    return in.failures() == failures ? it : null;
  }

  static Order.Address readAddress(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String street = null;
    String zip = null;
    if (in.expectField(STREET)) {
      seen |= 0x1L;
      street = in.readString();
    }
    if (in.expectField(ZIP)) {
      seen |= 0x2L;
      zip = in.readString();
    }
    for (int member = ADDRESS_MEMBERS.next(in, start, seen); member >= 0; member = ADDRESS_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> street = in.readString();
        default -> zip = in.readString();
      }
    }
    if ((seen & 0x3L) != 0x3L) {
      ADDRESS_MEMBERS.missing(in, start, ~seen & 0x3L, 0);
    }
    if (!Texts.isNotBlank(street)) {
      in.invalid(start, "/street", "not_blank", "{not_blank}");
    }
    if (zip != null && !ZIP_PATTERN.matches(zip)) {
      in.invalid(start, "/zip", "pattern", "{pattern}", "regexp", "[0-9]{5}");
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Order.Address(street, zip);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Address.");
      return null;
    }
  }

  static Person readPerson(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String name = null;
    String[] titles = null;
    if (in.expectField(NAME)) {
      seen |= 0x1L;
      name = in.readString();
    }
    if (in.expectField(TITLES)) {
      seen |= 0x2L;
      titles = readArrayOfString(in);
    }
    for (int member = PERSON_MEMBERS.next(in, start, seen); member >= 0; member = PERSON_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> name = in.readString();
        default -> titles = readArrayOfString(in);
      }
    }
    if ((seen & 0x3L) != 0x3L) {
      PERSON_MEMBERS.missing(in, start, ~seen & 0x3L, 0);
    }
    if (!Texts.isNotBlank(name)) {
      in.invalid(start, "/name", "not_blank", "{not_blank}");
    }
    if (titles != null && titles.length > 3) {
      in.invalid(start, "/titles", "size", "{size}", "max", 3);
    }
    if (in.failures() != failures) {
      return null;
    }
    Person it;
    try {
      it = new Person();
      it.setName(name);
      it.setTitles(titles);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Person.");
      return null;
    }
    if (!it.hasRoomForTitles()) {
      in.invalid(start, "", "assert_true", "Has too many titles for so short a name.");
    }
    return in.failures() == failures ? it : null;
  }

  static List<String> readCheckedListOfString(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> elements = new ArrayList<>();
    while (in.nextElement()) {
      int start = in.start();
      String element = in.readString();
      if (!Texts.isNotBlank(element)) {
        in.invalid(start, "", "not_blank", "{not_blank}");
      }
      elements.add(element);
    }
    return elements;
  }

  static Map<String, Integer> readCheckedMapOfStringToInteger(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, Integer> map = new LinkedHashMap<>();
    while (in.nextField()) {
      String key = JsonKeys.next(in, Conversions.STRING, map);
      if (key != null) {
        int start = in.start();
        if (!Texts.isNotBlank(key)) {
          in.invalid(start, "", "not_blank", "{not_blank}");
        }
        Integer value = in.readInt();
        if (value != null && value < 1) {
          in.invalid(start, "", "min", "{min}", "min", 1);
        }
        map.put(key, value);
      }
    }
    return map;
  }

  static List<String[]> readCheckedListOfArrayOfString(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String[]> elements = new ArrayList<>();
    while (in.nextElement()) {
      int start = in.start();
      String[] element = readCheckedArrayOfString(in);
      if (element != null && element.length > 2) {
        in.invalid(start, "", "size", "{size}", "max", 2);
      }
      elements.add(element);
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

  static List<Integer> readCheckedListOfInteger(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Integer> elements = new ArrayList<>();
    while (in.nextElement()) {
      int start = in.start();
      Integer element = in.readInt();
      if (element != null && element < 1) {
        in.invalid(start, "", "min", "{min}", "min", 1);
      }
      elements.add(element);
    }
    return elements;
  }

  static List<String> readCheckedListOfString2(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> elements = new ArrayList<>();
    while (in.nextElement()) {
      int start = in.start();
      String element = in.readString();
      if (!Texts.hasLength(element, 2, Integer.MAX_VALUE)) {
        in.invalid(start, "", "size", "{size.text}", "min", 2);
      }
      elements.add(element);
    }
    return elements;
  }

  static Map<String, Integer> readCheckedMapOfStringToInteger2(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, Integer> map = new LinkedHashMap<>();
    while (in.nextField()) {
      String key = JsonKeys.next(in, Conversions.STRING, map);
      if (key != null) {
        int start = in.start();
        if (!Texts.hasLength(key, 0, 3)) {
          in.invalid(start, "", "size", "{size.text}", "max", 3);
        }
        Integer value = in.readInt();
        if (value != null && value <= 0) {
          in.invalid(start, "", "positive", "{positive}");
        }
        map.put(key, value);
      }
    }
    return map;
  }

  static List<Order.Address> readListOfAddress(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Order.Address> elements = new ArrayList<>();
    while (in.nextElement()) {
      elements.add(readAddress(in));
    }
    return elements;
  }

  static String[] readArrayOfString(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    ArrayList<String> elements = new ArrayList<>();
    while (in.nextElement()) {
      elements.add(in.readString());
    }
    return elements.toArray(new String[0]);
  }

  static String[] readCheckedArrayOfString(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    ArrayList<String> elements = new ArrayList<>();
    while (in.nextElement()) {
      int start = in.start();
      String element = in.readString();
      if (!Texts.isNotBlank(element)) {
        in.invalid(start, "", "not_blank", "{not_blank}");
      }
      elements.add(element);
    }
    return elements.toArray(new String[0]);
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
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class ListOfStringCodec implements JsonCodec<List<String>> {
    ListOfStringCodec() {
    }

    @Override
    public List<String> read(JsonReader in) {
      int start = in.start();
      List<String> value = readCheckedListOfString(in);
      if (value != null && value.size() > 2) {
        in.invalid(start, "", "size", "{size}", "max", 2);
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, List<String> value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class ListOfString2Codec implements JsonCodec<List<String>> {
    ListOfString2Codec() {
    }

    @Override
    public List<String> read(JsonReader in) {
      int start = in.start();
      List<String> value = readCheckedListOfString(in);
      if (value != null && value.isEmpty()) {
        in.invalid(start, "", "not_empty", "{not_empty}");
      }
      if (value != null && value.size() > 3) {
        in.invalid(start, "", "size", "{size}", "max", 3);
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, List<String> value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class IntCodec implements JsonCodec<Integer> {
    IntCodec() {
    }

    @Override
    public Integer read(JsonReader in) {
      int start = in.start();
      Integer value = in.readInt();
      if (value < 3) {
        in.invalid(start, "", "min", "{min}", "min", 3);
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, Integer value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class MapOfStringToIntegerCodec implements JsonCodec<Map<String, Integer>> {
    MapOfStringToIntegerCodec() {
    }

    @Override
    public Map<String, Integer> read(JsonReader in) {
      return readCheckedMapOfStringToInteger(in);
    }

    @Override
    public void write(JsonWriter out, Map<String, Integer> value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class ListOfArrayOfStringCodec implements JsonCodec<List<String[]>> {
    ListOfArrayOfStringCodec() {
    }

    @Override
    public List<String[]> read(JsonReader in) {
      return readCheckedListOfArrayOfString(in);
    }

    @Override
    public void write(JsonWriter out, List<String[]> value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class ArrayOfIntCodec implements JsonCodec<int[]> {
    ArrayOfIntCodec() {
    }

    @Override
    public int[] read(JsonReader in) {
      int start = in.start();
      int[] value = readArrayOfInt(in);
      if (value != null && value.length == 0) {
        in.invalid(start, "", "not_empty", "{not_empty}");
      }
      if (value != null && value.length > 2) {
        in.invalid(start, "", "size", "{size}", "max", 2);
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, int[] value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class ListOfIntegerCodec implements JsonCodec<List<Integer>> {
    ListOfIntegerCodec() {
    }

    @Override
    public List<Integer> read(JsonReader in) {
      int start = in.start();
      List<Integer> value = readCheckedListOfInteger(in);
      if (value != null && value.size() < 1) {
        in.invalid(start, "", "size", "{size}", "min", 1);
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, List<Integer> value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class PersonCodec implements JsonCodec<Person> {
    PersonCodec() {
    }

    @Override
    public Person read(JsonReader in) {
      return readPerson(in);
    }

    @Override
    public void write(JsonWriter out, Person value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }
}
