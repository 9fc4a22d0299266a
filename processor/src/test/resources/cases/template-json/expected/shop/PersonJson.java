// Generated from shop.Person by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonException;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.Person}. Safe for use by any number of threads.
 */
@Generated("dev.squall.processor.JsonProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class PersonJson {
  public static final JsonCodec<Person> CODEC = new PersonCodec();

  private static final byte[] NAME = utf8(",\"name\":");

  private static final byte[] BORN = utf8(",\"born\":");

  private static final byte[] TAGS = utf8(",\"tags\":");

  private static final byte[] NAME_FIRST = utf8("{\"name\":");

  private static final JsonMembers PERSON_MEMBERS = JsonMembers.of("name", "born", "tags");

  private PersonJson() {
  }

  /**
   * Reads a document.
   *
   * @throws JsonException if it is no JSON in UTF-8, or does not fit: with all that is wrong with it
   */
  public static Person read(byte[] json) {
    JsonReader in = new JsonReader(json);
    Person value = readPerson(in);
    in.finish();
    return value;
  }

  /**
   * Writes a document in UTF-8.
   *
   * @throws IllegalArgumentException if JSON has no form for the value, such as a number that is infinite
   */
  public static byte[] write(Person value) {
    JsonWriter out = new JsonWriter(256);
    writePerson(out, value);
    return out.toByteArray();
  }

  static Person readPerson(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String name = null;
    LocalDate born = null;
    List<String> tags = null;
    if (in.expectField(NAME)) {
      seen |= 0x1L;
      name = in.readString();
    }
    if (in.expectField(BORN)) {
      seen |= 0x2L;
      born = in.tryNull() ? null : in.read(Conversions.LOCAL_DATE);
    }
    if (in.expectField(TAGS)) {
      seen |= 0x4L;
      tags = readListOfString(in);
    }
    for (int member = PERSON_MEMBERS.next(in, start, seen); member >= 0; member = PERSON_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> name = in.readString();
        case 1 -> born = in.tryNull() ? null : in.read(Conversions.LOCAL_DATE);
        default -> tags = readListOfString(in);
      }
    }
    if ((seen & 0x5L) != 0x5L) {
      PERSON_MEMBERS.missing(in, start, ~seen & 0x5L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Person(name, born, tags);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Person.");
      return null;
    }
  }

  static void writePerson(JsonWriter out, Person value) {
    out.raw(NAME_FIRST);
    out.string(value.name());
    LocalDate born = value.born();
    out.raw(BORN);
    if (born == null) {
      out.nullValue();
    } else {
      out.text(Conversions.LOCAL_DATE, born);
    }
    out.raw(TAGS);
    writeListOfString(out, value.tags());
    out.raw('}');
  }

  static List<String> readListOfString(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> elements = new ArrayList<>();
    while (in.nextElement()) {
      elements.add(in.readString());
    }
    return elements;
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

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
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
      writePerson(out, value);
    }
  }
}
