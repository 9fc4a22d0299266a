// Generated from shop.Shop.Token by Squall. Edits are lost.
package shop;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonException;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import dev.squall.validation.Texts;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.Shop.Token}. Safe for use by any number of threads.
 */
@Generated("dev.squall.processor.JsonProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class Shop_TokenJson {
  static final JsonCodec<Shop.Token> CODEC = new TokenCodec();

  private static final byte[] TEXT = utf8(",\"text\":");

  private static final byte[] TEXT_FIRST = utf8("{\"text\":");

  private static final JsonMembers TOKEN_MEMBERS = JsonMembers.of("text");

  private Shop_TokenJson() {
  }

  /**
   * Reads a document.
   *
   * @throws JsonException if it is no JSON in UTF-8, or does not fit: with all that is wrong with it
   */
  static Shop.Token read(byte[] json) {
    JsonReader in = new JsonReader(json);
    Shop.Token value = readToken(in);
    in.finish();
    return value;
  }

  /**
   * Writes a document in UTF-8.
   *
   * @throws IllegalArgumentException if JSON has no form for the value, such as a number that is infinite
   */
  static byte[] write(Shop.Token value) {
    JsonWriter out = new JsonWriter(256);
    writeToken(out, value);
    return out.toByteArray();
  }

  static Shop.Token readToken(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String text = null;
    if (in.expectField(TEXT)) {
      seen |= 0x1L;
      text = in.readString();
    }
    for (int member = TOKEN_MEMBERS.next(in, start, seen); member >= 0; member = TOKEN_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      text = in.readString();
    }
    if ((seen & 0x1L) != 0x1L) {
      TOKEN_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (!Texts.hasLength(text, 3, Integer.MAX_VALUE)) {
      in.invalid(start, "/text", "size", "{size.text}", "min", 3);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Shop.Token(text);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Token.");
      return null;
    }
  }

  static void writeToken(JsonWriter out, Shop.Token value) {
    out.raw(TEXT_FIRST);
    out.string(value.text());
    out.raw('}');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class TokenCodec implements JsonCodec<Shop.Token> {
    TokenCodec() {
    }

    @Override
    public Shop.Token read(JsonReader in) {
      return readToken(in);
    }

    @Override
    public void write(JsonWriter out, Shop.Token value) {
      writeToken(out, value);
    }
  }
}
