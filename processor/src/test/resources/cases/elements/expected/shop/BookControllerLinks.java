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
   * {@code /books}, handled by {@code BookController.all()}.
   */
  public static Link all() {
    return new LinkBuilder()
        .literal("/books")
        .build();
  }

  /**
   * {@code /books/lines}, handled by {@code BookController.lines()}.
   */
  public static Link lines() {
    return new LinkBuilder()
        .literal("/books/lines")
        .build();
  }

  /**
   * {@code /books/array}, handled by {@code BookController.array(int)}.
   */
  public static Link array(int page) {
    return new LinkBuilder()
        .literal("/books/array")
        .query("page", page, Conversions.INT)
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
   * {@code /books/wildcard}, handled by {@code BookController.wildcard()}.
   */
  public static Link wildcard() {
    return new LinkBuilder()
        .literal("/books/wildcard")
        .build();
  }

  /**
   * {@code /books}, handled by {@code BookController.add(Stream<Book>, String)}.
   */
  public static Link add(String shelf) {
    return new LinkBuilder()
        .literal("/books")
        .query("shelf", shelf)
        .build();
  }

  /**
   * {@code /books}, handled by {@code BookController.put(Flow.Publisher<Book>)}.
   */
  public static Link put() {
    return new LinkBuilder()
        .literal("/books")
        .build();
  }

  /**
   * {@code /books/page}, handled by {@code BookController.page(String)}.
   */
  public static Link page(String page) {
    return new LinkBuilder()
        .literal("/books/page")
        .query("page", page)
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
   * {@code /books/later}, handled by {@code BookController.later()}.
   */
  public static Link later() {
    return new LinkBuilder()
        .literal("/books/later")
        .build();
  }

  /**
   * {@code /books/json}, handled by {@code BookController.json()}.
   */
  public static Link json() {
    return new LinkBuilder()
        .literal("/books/json")
        .build();
  }

  /**
   * {@code /books/gaps}, handled by {@code BookController.gaps()}.
   */
  public static Link gaps() {
    return new LinkBuilder()
        .literal("/books/gaps")
        .build();
  }
}
