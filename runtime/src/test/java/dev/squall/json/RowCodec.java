package dev.squall.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A codec by hand, for objects such as {@code {"id":7,"name":"x"}}. */
public final class RowCodec implements JsonCodec<RowCodec.Row> {
  public static final RowCodec ROW = new RowCodec();

  private static final byte[] ID = "id".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NAME = "name".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OPEN = "{\"id\":".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMA_NAME = ",\"name\":".getBytes(StandardCharsets.US_ASCII);

  private RowCodec() {}

  /** A row of something. */
  public record Row(long id, String name) {}

  @Override
  public @Nullable Row read(JsonReader in) {
    int start = in.start();
    int before = in.failures();
    if (!in.beginObject()) {
      return null;
    }
    long id = -1;
    String name = null;
    while (in.nextField()) {
      if (in.fieldIs(ID)) {
        id = in.readLong();
      } else if (in.fieldIs(NAME)) {
        name = in.readString();
      } else {
        in.skipValue();
      }
    }
    if (in.failures() > before) {
      return null;
    }
    if (name == null) {
      in.missing(start, "name");
      return null;
    }
    return new Row(id, name);
  }

  @Override
  public void write(JsonWriter out, Row value) {
    out.raw(OPEN);
    out.number(value.id());
    out.raw(COMMA_NAME);
    out.string(value.name());
    out.raw('}');
  }
}
