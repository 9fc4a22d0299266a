// Generated from shop.BodyController by Squall. Edits are lost.
package shop;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.BodyController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class BodyControllerJson {
  static final JsonCodec<BodyController.Item> ITEM = new ItemCodec();

  private static final byte[] NAME = utf8(",\"name\":");

  private static final byte[] NAME_FIRST = utf8("{\"name\":");

  private static final byte[] ID = utf8(",\"id\":");

  private static final JsonMembers ITEM_MEMBERS = JsonMembers.of("name").ignoring("_links", "a.b", "id");

  private BodyControllerJson() {
  }

  static BodyController.Item readItem(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String name = null;
    if (in.expectField(NAME)) {
      seen |= 0x1L;
      name = in.readString();
    }
    for (int member = ITEM_MEMBERS.next(in, start, seen); member >= 0; member = ITEM_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      name = in.readString();
    }
    if ((seen & 0x1L) != 0x1L) {
      ITEM_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new BodyController.Item(name);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Item.");
      return null;
    }
  }

  static void writeItem(JsonWriter out, BodyController.Item value) {
    out.raw(NAME_FIRST);
    out.string(value.getName());
    out.raw(ID);
    out.number(value.getId());
    out.raw('}');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class ItemCodec implements JsonCodec<BodyController.Item> {
    ItemCodec() {
    }

    @Override
    public BodyController.Item read(JsonReader in) {
      return readItem(in);
    }

    @Override
    public void write(JsonWriter out, BodyController.Item value) {
      writeItem(out, value);
    }
  }
}
