// Generated from shop.Shelf.Item by Squall. Edits are lost.
package shop;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonException;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonTags;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.Shelf.Item}. Safe for use by any number of threads.
 */
@Generated("dev.squall.processor.JsonProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class Shelf_ItemJson {
  public static final JsonCodec<Shelf.Item> CODEC = new ItemCodec();

  private static final byte[] TYPE = utf8(",\"type\":");

  private static final byte[] ISBN = utf8(",\"isbn\":");

  private static final byte[] BOOK_TAG = utf8("{\"type\":\"Book\"");

  private static final byte[] AMOUNT = utf8(",\"amount\":");

  private static final byte[] VOUCHER_TAG = utf8("{\"type\":\"Voucher\"");

  private static final JsonMembers BOOK_MEMBERS = JsonMembers.of("isbn").tagged("type");

  private static final JsonTags ITEM_TAGS = JsonTags.of("type", "Book", "Voucher");

  private static final JsonMembers VOUCHER_MEMBERS = JsonMembers.of("amount").tagged("type");

  private Shelf_ItemJson() {
  }

  /**
   * Reads a document.
   *
   * @throws JsonException if it is no JSON in UTF-8, or does not fit: with all that is wrong with it
   */
  public static Shelf.Item read(byte[] json) {
    JsonReader in = new JsonReader(json);
    Shelf.Item value = readItem(in);
    in.finish();
    return value;
  }

  /**
   * Writes a document in UTF-8.
   *
   * @throws IllegalArgumentException if JSON has no form for the value, such as a number that is infinite
   */
  public static byte[] write(Shelf.Item value) {
    JsonWriter out = new JsonWriter(256);
    writeItem(out, value);
    return out.toByteArray();
  }

  static Shelf.Book readBook(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String isbn = null;
    if (in.expectField(TYPE)) {
      in.skipValue();
    }
    if (in.expectField(ISBN)) {
      seen |= 0x1L;
      isbn = in.readString();
    }
    for (int member = BOOK_MEMBERS.next(in, start, seen); member >= 0; member = BOOK_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      isbn = in.readString();
    }
    if ((seen & 0x1L) != 0x1L) {
      BOOK_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Shelf.Book(isbn);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Book.");
      return null;
    }
  }

  static void writeBook(JsonWriter out, Shelf.Book value) {
    out.raw(BOOK_TAG);
    out.raw(ISBN);
    out.string(value.isbn());
    out.raw('}');
  }

  static Shelf.Item readItem(JsonReader in) {
    return switch (ITEM_TAGS.next(in)) {
          case 0 -> readBook(in);
          case 1 -> readVoucher(in);
          default -> null;
        };
  }

  static void writeItem(JsonWriter out, Shelf.Item value) {
    switch (value) {
      case Shelf.Book it -> writeBook(out, it);
      case Shelf.Voucher it -> writeVoucher(out, it);
    }
  }

  static Shelf.Voucher readVoucher(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    double amount = 0d;
    if (in.expectField(TYPE)) {
      in.skipValue();
    }
    if (in.expectField(AMOUNT)) {
      seen |= 0x1L;
      amount = in.readDouble();
    }
    for (int member = VOUCHER_MEMBERS.next(in, start, seen); member >= 0; member = VOUCHER_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      amount = in.readDouble();
    }
    if ((seen & 0x1L) != 0x1L) {
      VOUCHER_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Shelf.Voucher(amount);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Voucher.");
      return null;
    }
  }

  static void writeVoucher(JsonWriter out, Shelf.Voucher value) {
    out.raw(VOUCHER_TAG);
    out.raw(AMOUNT);
    out.number(value.amount());
    out.raw('}');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class ItemCodec implements JsonCodec<Shelf.Item> {
    ItemCodec() {
    }

    @Override
    public Shelf.Item read(JsonReader in) {
      return readItem(in);
    }

    @Override
    public void write(JsonWriter out, Shelf.Item value) {
      writeItem(out, value);
    }
  }
}
