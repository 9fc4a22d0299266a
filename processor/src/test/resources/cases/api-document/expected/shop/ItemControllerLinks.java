// Generated from shop.ItemController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import dev.squall.dispatch.SegmentPattern;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
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
   * {@code /items}, handled by {@code ItemController.find(String, int, ItemController.Order, Set<LocalDate>, OptionalInt, Optional<String>, UUID)}.
   */
  public static Link find(String text) {
    return new LinkBuilder()
        .literal("/items")
        .query("text", text)
        .build();
  }

  /**
   * {@code /items}, handled by {@code ItemController.find(String, int, ItemController.Order, Set<LocalDate>, OptionalInt, Optional<String>, UUID)}.
   */
  static Link find(String text, int page, ItemController.Order order, Set<LocalDate> day,
      OptionalInt limit) {
    return new LinkBuilder()
        .literal("/items")
        .query("text", text)
        .query("page", page, Conversions.INT)
        .query("order", order, ItemControllerRoutes.ORDER)
        .queryAll("day", day, Conversions.LOCAL_DATE)
        .query("limit", limit)
        .build();
  }

  /**
   * {@code /items/{id}}, handled by {@code ItemController.show(long)}.
   */
  public static Link show(long id) {
    return new LinkBuilder()
        .literal("/items/")
        .variable(id)
        .build();
  }

  /**
   * {@code /items/{name:[a-z]+(-[a-z]+)*}}, handled by {@code ItemController.byName(String)}.
   */
  public static Link byName(String name) {
    return new LinkBuilder()
        .literal("/items/")
        .variable(name)
        .matching("name", Patterns0.NAME)
        .build();
  }

  /**
   * {@code /items/{text}}, handled by {@code ItemController.other(String)}.
   */
  public static Link other(String text) {
    return new LinkBuilder()
        .literal("/items/")
        .variable(text)
        .build();
  }

  /**
   * {@code /items/{number}}, handled by {@code ItemController.remove(long)}.
   */
  public static Link remove(long number) {
    return new LinkBuilder()
        .literal("/items/")
        .variable(number)
        .build();
  }

  /**
   * {@code /items}, handled by {@code ItemController.add(String, List<String>)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/items")
        .build();
  }

  /**
   * {@code /items/{id}/pictures}, handled by {@code ItemController.picture(long, UploadedFile, Optional<String>)}.
   */
  public static Link picture(long id) {
    return new LinkBuilder()
        .literal("/items/")
        .variable(id)
        .literal("/pictures")
        .build();
  }

  /**
   * {@code /items/{id}/text}, handled by {@code ItemController.describe(int, String)}.
   */
  public static Link describe(int id) {
    return new LinkBuilder()
        .literal("/items/")
        .variable(id)
        .literal("/text")
        .build();
  }

  /**
   * {@code /items/{id}/description}, handled by {@code ItemController.describe(int, String)}.
   */
  public static Link describeDescription(int id) {
    return new LinkBuilder()
        .literal("/items/")
        .variable(id)
        .literal("/description")
        .build();
  }

  /**
   * {@code /items/files/{path*}}, handled by {@code ItemController.purge(String)}.
   */
  public static Link purge(String path) {
    return new LinkBuilder()
        .literal("/items/files/")
        .rest(path)
        .build();
  }

  /**
   * {@code /items/secret}, handled by {@code ItemController.secret()}.
   */
  public static Link secret() {
    return new LinkBuilder()
        .literal("/items/secret")
        .build();
  }

  private static final class Patterns0 {
    static final SegmentPattern NAME = new SegmentPattern("3^1011d10J2U402020121101112");

    private Patterns0() {
    }
  }
}
