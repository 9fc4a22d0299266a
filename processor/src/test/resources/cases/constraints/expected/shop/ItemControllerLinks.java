// Generated from shop.ItemController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.ItemController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class ItemControllerLinks {
  private ItemControllerLinks() {
  }

  /**
   * {@code /items/{id}}, handled by {@code ItemController.show(long, int, OptionalInt, Optional<String>, String, String)}.
   */
  public static Link show(long id) {
    return new LinkBuilder()
        .literal("/items/")
        .variable(id)
        .build();
  }

  /**
   * {@code /items/{id}}, handled by {@code ItemController.show(long, int, OptionalInt, Optional<String>, String, String)}.
   */
  public static Link show(long id, int size, OptionalInt page, Optional<String> query) {
    return new LinkBuilder()
        .literal("/items/")
        .variable(id)
        .query("size", size, Conversions.INT)
        .query("page", page)
        .query("query", query, Conversions.STRING)
        .build();
  }

  /**
   * {@code /items}, handled by {@code ItemController.add(String, String, String, List<String>, Set<Integer>, BigDecimal, Double, long, Integer, short, boolean, Boolean, LocalDate, Instant, Optional<LocalDate>, Year, String, String, List<UploadedFile>)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/items")
        .build();
  }

  /**
   * {@code /items}, handled by {@code ItemController.replace(String)}.
   */
  public static Link replace() {
    return new LinkBuilder()
        .literal("/items")
        .build();
  }

  /**
   * {@code /items/plain}, handled by {@code ItemController.plain(String, String)}.
   */
  public static Link plain(String name) {
    return new LinkBuilder()
        .literal("/items/plain")
        .query("name", name)
        .build();
  }

  /**
   * {@code /items}, handled by {@code ItemController.repeated(String, String)}.
   */
  public static Link repeated(String word, String letters) {
    return new LinkBuilder()
        .literal("/items")
        .query("word", word)
        .query("letters", letters)
        .build();
  }
}
