// Generated from shop.BookController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import java.time.LocalDate;
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
   * {@code /books/{isbn}/{size}/{day}}, handled by {@code BookController.show(BookController.Isbn, BookController.Size, LocalDate)}.
   */
  static Link show(BookController.Isbn isbn, BookController.Size size, LocalDate day) {
    return new LinkBuilder()
        .literal("/books/")
        .variable(isbn, BookControllerRoutes.ISBN)
        .literal("/")
        .variable(size, BookControllerRoutes.SIZE)
        .literal("/")
        .variable(day, Conversions.LOCAL_DATE)
        .build();
  }

  /**
   * {@code /books}, handled by {@code BookController.add(UUID, BigDecimal, Optional<String>, StringBuilder, Headers)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/books")
        .build();
  }
}
