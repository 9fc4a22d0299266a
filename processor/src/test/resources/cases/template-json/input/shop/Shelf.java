package shop;

import dev.squall.annotation.Json;
import java.util.List;

public final class Shelf {
  private Shelf() {}

  @Json
  public sealed interface Item {}

  public record Book(String isbn) implements Item {}

  public record Voucher(double amount) implements Item {}

  @Json
  public enum Size {
    SMALL,
    LARGE;

    @Override
    public String toString() {
      return "size " + ordinal();
    }
  }

  /** An iterable that is an object as JSON. */
  @Json(codec = BoxCodec.class)
  public record Box(List<String> content) implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return content.iterator();
    }
  }
}
