// Generated from shop.Shelf.Size by Squall. Edits are lost.
package shop;

import dev.squall.json.EnumCodec;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonException;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.Shelf.Size}. Safe for use by any number of threads.
 */
@Generated("dev.squall.processor.JsonProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class Shelf_SizeJson {
  public static final JsonCodec<Shelf.Size> CODEC = new SizeCodec();

  private static final EnumCodec<Shelf.Size> SIZE = new EnumCodec<>(Shelf.Size.values());

  private Shelf_SizeJson() {
  }

  /**
   * Reads a document.
   *
   * @throws JsonException if it is no JSON in UTF-8, or does not fit: with all that is wrong with it
   */
  public static Shelf.Size read(byte[] json) {
    JsonReader in = new JsonReader(json);
    Shelf.Size value = SIZE.read(in);
    in.finish();
    return value;
  }

  /**
   * Writes a document in UTF-8.
   *
   * @throws IllegalArgumentException if JSON has no form for the value, such as a number that is infinite
   */
  public static byte[] write(Shelf.Size value) {
    JsonWriter out = new JsonWriter(256);
    SIZE.write(out, value);
    return out.toByteArray();
  }

  private static final class SizeCodec implements JsonCodec<Shelf.Size> {
    SizeCodec() {
    }

    @Override
    public Shelf.Size read(JsonReader in) {
      return SIZE.read(in);
    }

    @Override
    public void write(JsonWriter out, Shelf.Size value) {
      SIZE.write(out, value);
    }
  }
}
