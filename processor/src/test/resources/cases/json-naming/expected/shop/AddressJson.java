// Generated from shop.Address by Squall. Edits are lost.
package shop;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonException;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.Address}. Safe for use by any number of threads.
 */
@Generated("dev.squall.processor.JsonProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class AddressJson {
  public static final JsonCodec<Address> CODEC = new AddressCodec();

  private static final byte[] FIRST_LINE = utf8(",\"first_line\":");

  private static final byte[] HOUSE_NUMBER = utf8(",\"house_number\":");

  private static final byte[] CITY = utf8(",\"city\":");

  private static final byte[] FIRST_LINE_FIRST = utf8("{\"first_line\":");

  private static final JsonMembers ADDRESS_MEMBERS = JsonMembers.of("first_line", "house_number", "city");

  private AddressJson() {
  }

  /**
   * Reads a document.
   *
   * @throws JsonException if it is no JSON in UTF-8, or does not fit: with all that is wrong with it
   */
  public static Address read(byte[] json) {
    JsonReader in = new JsonReader(json);
    Address value = readAddress(in);
    in.finish();
    return value;
  }

  /**
   * Writes a document in UTF-8.
   *
   * @throws IllegalArgumentException if JSON has no form for the value, such as a number that is infinite
   */
  public static byte[] write(Address value) {
    JsonWriter out = new JsonWriter(256);
    writeAddress(out, value);
    return out.toByteArray();
  }

  static Address readAddress(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String firstLine = null;
    int houseNumber = 0;
    String city = null;
    if (in.expectField(FIRST_LINE)) {
      seen |= 0x1L;
      firstLine = in.readString();
    }
    if (in.expectField(HOUSE_NUMBER)) {
      seen |= 0x2L;
      houseNumber = in.readInt();
    }
    if (in.expectField(CITY)) {
      seen |= 0x4L;
      city = in.readString();
    }
    for (int member = ADDRESS_MEMBERS.next(in, start, seen); member >= 0; member = ADDRESS_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> firstLine = in.readString();
        case 1 -> houseNumber = in.readInt();
        default -> city = in.readString();
      }
    }
    if ((seen & 0x7L) != 0x7L) {
      ADDRESS_MEMBERS.missing(in, start, ~seen & 0x7L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Address(firstLine, houseNumber, city);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Address.");
      return null;
    }
  }

  static void writeAddress(JsonWriter out, Address value) {
    out.raw(FIRST_LINE_FIRST);
    out.string(value.firstLine());
    out.raw(HOUSE_NUMBER);
    out.number(value.houseNumber());
    out.raw(CITY);
    out.string(value.city());
    out.raw('}');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class AddressCodec implements JsonCodec<Address> {
    AddressCodec() {
    }

    @Override
    public Address read(JsonReader in) {
      return readAddress(in);
    }

    @Override
    public void write(JsonWriter out, Address value) {
      writeAddress(out, value);
    }
  }
}
