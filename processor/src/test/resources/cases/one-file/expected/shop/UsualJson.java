// Generated from shop.Usual by Squall. Edits are lost.
package shop;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonException;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.Usual}. Safe for use by any number of threads.
 */
@Generated("dev.squall.processor.JsonProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class UsualJson {
  static final JsonCodec<Usual> CODEC = new UsualCodec();

  private static final byte[] PART = utf8(",\"part\":");

  private static final byte[] PART_FIRST = utf8("{\"part\":");

  private static final byte[] INNER = utf8(",\"inner\":");

  private static final byte[] INNER_FIRST = utf8("{\"inner\":");

  private static final byte[] COUNT = utf8(",\"count\":");

  private static final byte[] COUNT_FIRST = utf8("{\"count\":");

  private static final JsonMembers USUAL_MEMBERS = JsonMembers.of("part");

  private static final JsonMembers PART_MEMBERS = JsonMembers.of("inner");

  private static final JsonMembers INNER_MEMBERS = JsonMembers.of("count");

  private UsualJson() {
  }

  /**
   * Reads a document.
   *
   * @throws JsonException if it is no JSON in UTF-8, or does not fit: with all that is wrong with it
   */
  static Usual read(byte[] json) {
    JsonReader in = new JsonReader(json);
    Usual value = readUsual(in);
    in.finish();
    return value;
  }

  /**
   * Writes a document in UTF-8.
   *
   * @throws IllegalArgumentException if JSON has no form for the value, such as a number that is infinite
   */
  static byte[] write(Usual value) {
    JsonWriter out = new JsonWriter(256);
    writeUsual(out, value);
    return out.toByteArray();
  }

  static Usual readUsual(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    Usual.Part part = null;
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
    out.raw(PART_FIRST);
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

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class UsualCodec implements JsonCodec<Usual> {
    UsualCodec() {
    }

    @Override
    public Usual read(JsonReader in) {
      return readUsual(in);
    }

    @Override
    public void write(JsonWriter out, Usual value) {
      writeUsual(out, value);
    }
  }
}
