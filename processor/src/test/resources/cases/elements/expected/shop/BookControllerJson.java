// Generated from shop.BookController by Squall. Edits are lost.
package shop;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.BookController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class BookControllerJson {
  static final JsonCodec<Book> BOOK = new BookCodec();

  static final JsonCodec<BookPage> BOOK_PAGE = new BookPageCodec();

  static final JsonCodec<Book> NULLABLE_BOOK = new NullableBookCodec();

  private static final byte[] ID = utf8(",\"id\":");

  private static final byte[] TITLE = utf8(",\"title\":");

  private static final byte[] ID_FIRST = utf8("{\"id\":");

  private static final byte[] BOOK_FIRST = utf8("{\"book\":");

  private static final JsonMembers BOOK_MEMBERS = JsonMembers.of("id", "title");

  private BookControllerJson() {
  }

  static Book readBook(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    long id = 0L;
    String title = null;
    if (in.expectField(ID)) {
      seen |= 0x1L;
      id = in.readLong();
    }
    if (in.expectField(TITLE)) {
      seen |= 0x2L;
      title = in.readString();
    }
    for (int member = BOOK_MEMBERS.next(in, start, seen); member >= 0; member = BOOK_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> id = in.readLong();
        default -> title = in.readString();
      }
    }
    if ((seen & 0x3L) != 0x3L) {
      BOOK_MEMBERS.missing(in, start, ~seen & 0x3L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new Book(id, title);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Book.");
      return null;
    }
  }

  static void writeBook(JsonWriter out, Book value) {
    out.raw(ID_FIRST);
    out.number(value.id());
    out.raw(TITLE);
    out.string(value.title());
    out.raw('}');
  }

  static void writeBookPage(JsonWriter out, BookPage value) {
    out.raw(BOOK_FIRST);
    writeBook(out, value.book());
    out.raw('}');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class BookCodec implements JsonCodec<Book> {
    BookCodec() {
    }

    @Override
    public Book read(JsonReader in) {
      return readBook(in);
    }

    @Override
    public void write(JsonWriter out, Book value) {
      writeBook(out, value);
    }
  }

  private static final class BookPageCodec implements JsonCodec<BookPage> {
    BookPageCodec() {
    }

    @Override
    public BookPage read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, BookPage value) {
      writeBookPage(out, value);
    }
  }

  private static final class NullableBookCodec implements JsonCodec<Book> {
    NullableBookCodec() {
    }

    @Override
    public Book read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, Book value) {
      if (value == null) {
        out.nullValue();
      } else {
        writeBook(out, value);
      }
    }
  }
}
