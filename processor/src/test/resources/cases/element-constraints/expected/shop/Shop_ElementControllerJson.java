// Generated from shop.Shop.ElementController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonKeys;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import dev.squall.validation.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.Shop.ElementController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class Shop_ElementControllerJson {
  static final JsonCodec<String> STRING = new StringCodec();

  static final JsonCodec<Shop.Person> PERSON = new PersonCodec();

  static final JsonCodec<Shop.Token> TOKEN2 = new Token2Codec();

  static final JsonCodec<List<String>> LIST_OF_STRING = new ListOfStringCodec();

  static final JsonCodec<Map<String, Integer>> MAP_OF_STRING_TO_INTEGER = new MapOfStringToIntegerCodec();

  static final JsonCodec<String> STRING_2 = new String2Codec();

  static final JsonCodec<String> STRING_3 = new String3Codec();

  static final JsonCodec<Integer> INTEGER = new IntegerCodec();

  static final JsonCodec<Integer> INTEGER_2 = new Integer2Codec();

  private static final byte[] NAME = utf8(",\"name\":");

  private static final byte[] AGE = utf8(",\"age\":");

  private static final byte[] TAGS = utf8(",\"tags\":");

  private static final JsonMembers PERSON_MEMBERS = JsonMembers.of("name", "age", "tags");

  private Shop_ElementControllerJson() {
  }

  static Shop.Person readPerson(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String name = null;
    int age = 0;
    List<String> tags = null;
    if (in.expectField(NAME)) {
      seen |= 0x1L;
      name = in.readString();
    }
    if (in.expectField(AGE)) {
      seen |= 0x2L;
      age = in.readInt();
    }
    if (in.expectField(TAGS)) {
      seen |= 0x4L;
      tags = readCheckedListOfString2(in);
    }
    for (int member = PERSON_MEMBERS.next(in, start, seen); member >= 0; member = PERSON_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> name = in.readString();
        case 1 -> age = in.readInt();
        default -> tags = readCheckedListOfString2(in);
      }
    }
    if ((seen & 0x7L) != 0x7L) {
      PERSON_MEMBERS.missing(in, start, ~seen & 0x7L, 0);
    }
    if (!Texts.isNotBlank(name)) {
      in.invalid(start, "/name", "not_blank", "{not_blank}");
    }
    if (age < 18) {
      in.invalid(start, "/age", "min", "{min}", "min", 18);
    }
    if (age > 130) {
      in.invalid(start, "/age", "max", "{max}", "max", 130);
    }
    if (in.failures() != failures) {
      return null;
    }
    Shop.Person it;
    try {
      it = new Shop.Person(name, age, tags);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Person.");
      return null;
    }
    if (!it.isNoTag()) {
      in.invalid(start, "/name", "is_no_tag", "Must not be a tag.");
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

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class StringCodec implements JsonCodec<String> {
    StringCodec() {
    }

    @Override
    public String read(JsonReader in) {
      int start = in.start();
      String value = in.readString();
      if (!Texts.isNotBlank(value)) {
        in.invalid(start, "", "not_blank", "{not_blank}");
      }
      if (!Texts.hasLength(value, 0, 5)) {
        in.invalid(start, "", "size", "{size.text}", "max", 5);
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, String value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class PersonCodec implements JsonCodec<Shop.Person> {
    PersonCodec() {
    }

    @Override
    public Shop.Person read(JsonReader in) {
      return readPerson(in);
    }

    @Override
    public void write(JsonWriter out, Shop.Person value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class Token2Codec implements JsonCodec<Shop.Token> {
    Token2Codec() {
    }

    @Override
    public Shop.Token read(JsonReader in) {
      int start = in.start();
      Shop.Token value = Shop_TokenJson.CODEC.read(in);
      if (value != null && !Shop.Token.isValid(value)) {
        in.invalid(start, "", "token", "Must be a token.");
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, Shop.Token value) {
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

  private static final class String2Codec implements JsonCodec<String> {
    String2Codec() {
    }

    @Override
    public String read(JsonReader in) {
      int start = in.start();
      String value = in.readString();
      if (!Texts.isNotBlank(value)) {
        in.invalid(start, "", "not_blank", "{not_blank}");
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, String value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class String3Codec implements JsonCodec<String> {
    String3Codec() {
    }

    @Override
    public String read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, String value) {
      out.string(value);
    }
  }

  private static final class IntegerCodec implements JsonCodec<Integer> {
    IntegerCodec() {
    }

    @Override
    public Integer read(JsonReader in) {
      int start = in.start();
      Integer value = in.readInt();
      if (value != null && value < 1) {
        in.invalid(start, "", "min", "{min}", "min", 1);
      }
      if (value != null && value > 100) {
        in.invalid(start, "", "max", "{max}", "max", 100);
      }
      return value;
    }

    @Override
    public void write(JsonWriter out, Integer value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class Integer2Codec implements JsonCodec<Integer> {
    Integer2Codec() {
    }

    @Override
    public Integer read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, Integer value) {
      out.number(value);
    }
  }
}
