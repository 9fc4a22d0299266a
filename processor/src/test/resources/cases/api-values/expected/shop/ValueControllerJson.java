// Generated from shop.ValueController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversion;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.SegmentPattern;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonKeys;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonTexts;
import dev.squall.json.JsonWriter;
import dev.squall.validation.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.ValueController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class ValueControllerJson {
  static final JsonCodec<ValueController.Parts> PARTS = new PartsCodec();

  static final JsonCodec<ValueController.Keys> KEYS = new KeysCodec();

  static final JsonCodec<List<Integer>> LIST_OF_INTEGER = new ListOfIntegerCodec();

  static final JsonCodec<ValueController.Words> WORDS = new WordsCodec();

  private static final SegmentPattern LETTERS_PATTERN = new SegmentPattern("2Q20J160J1U4020101211012");

  private static final byte[] SMALL = utf8(",\"small\":");

  private static final byte[] NUMBERS = utf8(",\"numbers\":");

  private static final byte[] LONG_ = utf8(",\"long_\":");

  private static final byte[] SMALL_FIRST = utf8("{\"small\":");

  private static final byte[] FEW = utf8(",\"few\":");

  private static final byte[] SOME = utf8(",\"some\":");

  private static final byte[] GONE = utf8(",\"gone\":");

  private static final byte[] NEVER = utf8(",\"never\":");

  private static final byte[] VISIBLE = utf8(",\"visible\":");

  private static final byte[] NAME = utf8(",\"name\":");

  private static final byte[] DAY = utf8(",\"day\":");

  private static final byte[] LETTERS = utf8(",\"letters\":");

  private static final JsonMembers KEYS_MEMBERS = JsonMembers.of("small", "numbers", "long_");

  private static final JsonMembers PARTS_MEMBERS = JsonMembers.of("few", "some", "gone", "never", "visible");

  private static final JsonMembers WORDS_MEMBERS = JsonMembers.of("name", "day", "letters").alias("older", 0);

  private static final Conversion<LocalDate> LOCAL_DATE = JsonTexts.localDate("dd.MM.uuuu");

  private ValueControllerJson() {
  }

  static ValueController.Keys readKeys(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    Map<Byte, String> small = null;
    Map<Integer, String> numbers = null;
    Map<Long, String> long_ = null;
    if (in.expectField(SMALL)) {
      seen |= 0x1L;
      small = readMapOfByteToString(in);
    }
    if (in.expectField(NUMBERS)) {
      seen |= 0x2L;
      numbers = readCheckedMapOfIntegerToString(in);
    }
    if (in.expectField(LONG_)) {
      seen |= 0x4L;
      long_ = readMapOfLongToString(in);
    }
    for (int member = KEYS_MEMBERS.next(in, start, seen); member >= 0; member = KEYS_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> small = readMapOfByteToString(in);
        case 1 -> numbers = readCheckedMapOfIntegerToString(in);
        default -> long_ = readMapOfLongToString(in);
      }
    }
    if ((seen & 0x7L) != 0x7L) {
      KEYS_MEMBERS.missing(in, start, ~seen & 0x7L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new ValueController.Keys(small, numbers, long_);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Keys.");
      return null;
    }
  }

  static void writeKeys(JsonWriter out, ValueController.Keys value) {
    out.raw(SMALL_FIRST);
    writeMapOfByteToString(out, value.small());
    out.raw(NUMBERS);
    writeMapOfIntegerToString(out, value.numbers());
    out.raw(LONG_);
    writeMapOfLongToString(out, value.long_());
    out.raw('}');
  }

  static ValueController.Parts readParts(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    byte[] few = null;
    byte[] some = null;
    String gone = null;
    ValueController.Parts never = null;
    String visible = null;
    if (in.expectField(FEW)) {
      seen |= 0x1L;
      few = in.readBase64();
    }
    if (in.expectField(SOME)) {
      seen |= 0x2L;
      some = in.readBase64();
    }
    if (in.expectField(GONE)) {
      seen |= 0x4L;
      gone = in.tryNull() ? null : in.readString();
    }
    if (in.expectField(NEVER)) {
      seen |= 0x8L;
      never = in.tryNull() ? null : readParts(in);
    }
    if (in.expectField(VISIBLE)) {
      seen |= 0x10L;
      visible = in.readString();
    }
    for (int member = PARTS_MEMBERS.next(in, start, seen); member >= 0; member = PARTS_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> few = in.readBase64();
        case 1 -> some = in.readBase64();
        case 2 -> gone = in.tryNull() ? null : in.readString();
        case 3 -> never = in.tryNull() ? null : readParts(in);
        default -> visible = in.readString();
      }
    }
    if ((seen & 0x13L) != 0x13L) {
      PARTS_MEMBERS.missing(in, start, ~seen & 0x13L, 0);
    }
    if (few != null && few.length > 4) {
      in.invalid(start, "/few", "size", "{size.bytes}", "max", 4);
    }
    if (some != null && some.length == 0) {
      in.invalid(start, "/some", "not_empty", "{not_empty}");
    }
    if (gone != null) {
      in.invalid(start, "/gone", "null", "{null}");
    }
    if (never != null) {
      in.invalid(start, "/never", "null", "{null}");
    }
    if (!Texts.isNotBlank(visible)) {
      in.invalid(start, "/visible", "not_blank", "{not_blank}");
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new ValueController.Parts(few, some, gone, never, visible);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Parts.");
      return null;
    }
  }

  static ValueController.Words readWords(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String name = null;
    LocalDate day = null;
    String letters = null;
    if (in.expectField(NAME)) {
      seen |= 0x1L;
      name = in.readString();
    }
    if (in.expectField(DAY)) {
      seen |= 0x2L;
      day = in.read(LOCAL_DATE);
    }
    if (in.expectField(LETTERS)) {
      seen |= 0x4L;
      letters = in.readString();
    }
    for (int member = WORDS_MEMBERS.next(in, start, seen); member >= 0; member = WORDS_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> name = in.readString();
        case 1 -> day = in.read(LOCAL_DATE);
        default -> letters = in.readString();
      }
    }
    if ((seen & 0x7L) != 0x7L) {
      WORDS_MEMBERS.missing(in, start, ~seen & 0x7L, 0);
    }
    if (letters != null && !LETTERS_PATTERN.matches(letters)) {
      in.invalid(start, "/letters", "pattern", "{pattern}", "regexp", "(?i)[a-z]+");
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new ValueController.Words(name, day, letters);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Words.");
      return null;
    }
  }

  static List<Integer> readListOfInteger(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Integer> elements = new ArrayList<>();
    while (in.nextElement()) {
      elements.add(in.readInt());
    }
    return elements;
  }

  static Map<Byte, String> readMapOfByteToString(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Map<Byte, String> map = new LinkedHashMap<>();
    while (in.nextField()) {
      Byte key = JsonKeys.next(in, Conversions.BYTE, map);
      if (key != null) {
        map.put(key, in.readString());
      }
    }
    return map;
  }

  static Map<Integer, String> readCheckedMapOfIntegerToString(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Map<Integer, String> map = new LinkedHashMap<>();
    while (in.nextField()) {
      Integer key = JsonKeys.next(in, Conversions.INT, map);
      if (key != null) {
        int start = in.start();
        if (key != null && key < 3) {
          in.invalid(start, "", "min", "{min}", "min", 3);
        }
        map.put(key, in.readString());
      }
    }
    return map;
  }

  static Map<Long, String> readMapOfLongToString(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Map<Long, String> map = new LinkedHashMap<>();
    while (in.nextField()) {
      Long key = JsonKeys.next(in, Conversions.LONG, map);
      if (key != null) {
        map.put(key, in.readString());
      }
    }
    return map;
  }

  static void writeMapOfByteToString(JsonWriter out, Map<Byte, String> map) {
    out.raw('{');
    boolean first = true;
    for (Map.Entry<Byte, String> entry : map.entrySet()) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      out.mapKey(Conversions.BYTE.format(entry.getKey()));
      out.string(entry.getValue());
    }
    out.raw('}');
  }

  static void writeMapOfIntegerToString(JsonWriter out, Map<Integer, String> map) {
    out.raw('{');
    boolean first = true;
    for (Map.Entry<Integer, String> entry : map.entrySet()) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      out.mapKey(Conversions.INT.format(entry.getKey()));
      out.string(entry.getValue());
    }
    out.raw('}');
  }

  static void writeMapOfLongToString(JsonWriter out, Map<Long, String> map) {
    out.raw('{');
    boolean first = true;
    for (Map.Entry<Long, String> entry : map.entrySet()) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      out.mapKey(Conversions.LONG.format(entry.getKey()));
      out.string(entry.getValue());
    }
    out.raw('}');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class PartsCodec implements JsonCodec<ValueController.Parts> {
    PartsCodec() {
    }

    @Override
    public ValueController.Parts read(JsonReader in) {
      return readParts(in);
    }

    @Override
    public void write(JsonWriter out, ValueController.Parts value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class KeysCodec implements JsonCodec<ValueController.Keys> {
    KeysCodec() {
    }

    @Override
    public ValueController.Keys read(JsonReader in) {
      return readKeys(in);
    }

    @Override
    public void write(JsonWriter out, ValueController.Keys value) {
      writeKeys(out, value);
    }
  }

  private static final class ListOfIntegerCodec implements JsonCodec<List<Integer>> {
    ListOfIntegerCodec() {
    }

    @Override
    public List<Integer> read(JsonReader in) {
      return readListOfInteger(in);
    }

    @Override
    public void write(JsonWriter out, List<Integer> value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class WordsCodec implements JsonCodec<ValueController.Words> {
    WordsCodec() {
    }

    @Override
    public ValueController.Words read(JsonReader in) {
      return readWords(in);
    }

    @Override
    public void write(JsonWriter out, ValueController.Words value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }
}
