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
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.Person}. Safe for use by any number of threads.
 */
@Generated("dev.squall.processor.JsonProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class PersonJson {
  public static final JsonCodec<Person> CODEC = new PersonCodec();

  private static final byte[] TITLE = utf8(",\"title\":");

  private static final byte[] FULL_NAME = utf8(",\"full name\":");

  private static final byte[] PASSWORD = utf8(",\"password\":");

  private static final byte[] BORN = utf8(",\"born\":");

  private static final byte[] PARTNER = utf8(",\"partner\":");

  private static final byte[] TITLE_FIRST = utf8("{\"title\":");

  private static final byte[] FULL_NAME_FIRST = utf8("{\"full name\":");

  private static final JsonMembers PERSON_MEMBERS = JsonMembers.of("title", "full name", "password", "born", "partner").alias("name", 1);

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
    String title = null;
    String name = null;
    String password = null;
    LocalDate born = null;
    Person partner = null;
    if (in.expectField(TITLE)) {
      seen |= 0x1L;
      title = in.tryNull() ? null : in.readString();
    }
    if (in.expectField(FULL_NAME)) {
      seen |= 0x2L;
      name = in.readString();
    }
    if (in.expectField(PASSWORD)) {
      seen |= 0x4L;
      password = in.readString();
    }
    if (in.expectField(BORN)) {
      seen |= 0x8L;
      born = in.tryNull() ? null : in.read(Conversions.LOCAL_DATE);
    }
    if (in.expectField(PARTNER)) {
      seen |= 0x10L;
      partner = in.tryNull() ? null : readPerson(in);
    }
    for (int member = PERSON_MEMBERS.next(in, start, seen); member >= 0; member = PERSON_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> title = in.tryNull() ? null : in.readString();
        case 1 -> name = in.readString();
        case 2 -> password = in.readString();
        case 3 -> born = in.tryNull() ? null : in.read(Conversions.LOCAL_DATE);
        default -> partner = in.tryNull() ? null : readPerson(in);
      }
    }
    if ((seen & 0x6L) != 0x6L) {
      PERSON_MEMBERS.missing(in, start, ~seen & 0x6L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Person(title, name, password, born, partner);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Person.");
      return null;
    }
  }

  static void writePerson(JsonWriter out, Person value) {
    boolean first = true;
    String title = value.title();
    if (title != null) {
      out.raw(TITLE_FIRST);
      first = false;
      out.string(title);
    }
    out.raw(first ? FULL_NAME_FIRST : FULL_NAME);
    out.string(value.name());
    LocalDate born = value.born();
    if (born != null) {
      out.raw(BORN);
      out.text(Conversions.LOCAL_DATE, born);
    }
    Person partner = value.partner();
    if (partner != null) {
      out.raw(PARTNER);
      writePerson(out, partner);
    }
    out.raw('}');
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
