// Generated from shop.ItemController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.SegmentPattern;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import dev.squall.validation.Texts;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.ItemController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class ItemControllerJson {
  static final JsonCodec<ItemController.Note> NOTE = new NoteCodec();

  private static final SegmentPattern PATTERN_PATTERN = new SegmentPattern("5Q3011N012W1013j1014M0311011201202013200301110");

  private static final byte[] TEXT = utf8(",\"text\":");

  private static final byte[] PATTERN = utf8(",\"pattern\":");

  private static final JsonMembers NOTE_MEMBERS = JsonMembers.of("text", "pattern");

  private ItemControllerJson() {
  }

  static ItemController.Note readNote(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String text = null;
    String pattern = "a" + "\u2028" + "";
    if (in.expectField(TEXT)) {
      seen |= 0x1L;
      text = in.readString();
    }
    if (in.expectField(PATTERN)) {
      seen |= 0x2L;
      pattern = in.tryNull() ? "a" + "\u2028" + "" : in.readString();
    }
    for (int member = NOTE_MEMBERS.next(in, start, seen); member >= 0; member = NOTE_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> text = in.readString();
        default -> pattern = in.tryNull() ? "a" + "\u2028" + "" : in.readString();
      }
    }
    if ((seen & 0x1L) != 0x1L) {
      NOTE_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (!Texts.hasLength(text, 0, 2)) {
      in.invalid(start, "/text", "size", "At most" + "\u2028" + "{max} \\{", "max", 2);
    }
    if (pattern != null && !PATTERN_PATTERN.matches(pattern)) {
      in.invalid(start, "/pattern", "pattern", "{pattern}", "regexp", "[a" + "\u2028" + "]*");
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new ItemController.Note(text, pattern);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Note.");
      return null;
    }
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class NoteCodec implements JsonCodec<ItemController.Note> {
    NoteCodec() {
    }

    @Override
    public ItemController.Note read(JsonReader in) {
      return readNote(in);
    }

    @Override
    public void write(JsonWriter out, ItemController.Note value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }
}
