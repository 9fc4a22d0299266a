// Generated from shop.BookController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.BookController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class BookControllerLinks {
  private BookControllerLinks() {
  }

  /**
   * {@code /books}, handled by {@code BookController.list()}.
   */
  public static Link list() {
    return new LinkBuilder()
        .literal("/books")
        .build();
  }

  /**
   * {@code /books/xml}, handled by {@code BookController.xml()}.
   */
  public static Link xml() {
    return new LinkBuilder()
        .literal("/books/xml")
        .build();
  }

  /**
   * {@code /books/photo}, handled by {@code BookController.photo()}.
   */
  public static Link photo() {
    return new LinkBuilder()
        .literal("/books/photo")
        .build();
  }

  /**
   * {@code /books/maybe}, handled by {@code BookController.maybe()}.
   */
  public static Link maybe() {
    return new LinkBuilder()
        .literal("/books/maybe")
        .build();
  }

  /**
   * {@code /books/page}, handled by {@code BookController.page(int)}.
   */
  public static Link page(int representation) {
    return new LinkBuilder()
        .literal("/books/page")
        .query("representation", representation, Conversions.INT)
        .build();
  }

  /**
   * {@code /books/export}, handled by {@code BookController.export()}.
   */
  public static Link export() {
    return new LinkBuilder()
        .literal("/books/export")
        .build();
  }

  /**
   * {@code /books/late}, handled by {@code BookController.late()}.
   */
  public static Link late() {
    return new LinkBuilder()
        .literal("/books/late")
        .build();
  }

  /**
   * {@code /books}, handled by {@code BookController.add(String)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/books")
        .build();
  }

  /**
   * {@code /books}, handled by {@code BookController.put(String)}.
   */
  public static Link put() {
    return new LinkBuilder()
        .literal("/books")
        .build();
  }

  /**
   * {@code /books}, handled by {@code BookController.delete()}.
   */
  public static Link delete() {
    return new LinkBuilder()
        .literal("/books")
        .build();
  }
}
