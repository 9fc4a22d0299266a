// Generated from shop.BookController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversion;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.EnumConversion;
import dev.squall.dispatch.PathText;
import dev.squall.dispatch.Replies;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.BookController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.BookController",
    handlers = {
        @HandlerDescriptor(method = "show", signature = "BookController.show(BookController.Isbn, BookController.Size, LocalDate)", source = "BookController.java:27", routes = @RouteDescriptor(method = "GET", path = "/books/{isbn}/{size}/{day}", variables = {"text", "enum:LARGE|SMALL", "local-date"})),
        @HandlerDescriptor(method = "add", signature = "BookController.add(UUID, BigDecimal, Optional<String>, StringBuilder, Headers)", source = "BookController.java:32", nonBlocking = true, fields = {@BoundFieldDescriptor(name = "id", from = "form", language = "uuid", required = true), @BoundFieldDescriptor(name = "words", from = "form", required = true)}, routes = @RouteDescriptor(method = "POST", path = "/books"))
    },
    links = @LinkDescriptor(name = "add")
)
public final class BookControllerRoutes {
  static final Conversion<BookController.Isbn> ISBN = new IsbnConversion();

  static final Conversion<BookController.Size> SIZE = new EnumConversion<>(BookController.Size.values());

  static final Conversion<StringBuilder> STRING_BUILDER = new StringBuilderConversion();

  private final BookController controller;

  /**
   * Makes the controller.
   */
  public BookControllerRoutes() {
    controller = new BookController();
  }

  /**
   * {@code GET /books/{isbn}/{size}/{day}}
   * calls {@code BookController.show(BookController.Isbn, BookController.Size, LocalDate)}, BookController.java:27.
   */
  public Reply show(Request request) throws Exception {
    BookController.Isbn isbn = PathText.convert(request, 0, BookControllerRoutes.ISBN);
    BookController.Size size = PathText.convert(request, 1, BookControllerRoutes.SIZE);
    LocalDate day = PathText.convert(request, 2, Conversions.LOCAL_DATE);
    return Response.text(200, controller.show(isbn, size, day));
  }

  /**
   * {@code POST /books}
   * calls {@code BookController.add(UUID, BigDecimal, Optional<String>, StringBuilder, Headers)}, BookController.java:32.
   */
  public Reply add(Request request) throws Exception {
    // The request may be read on another thread, while this one goes on.
    request.detach();
    Binding binding = new Binding(request);
    UUID id = binding.required(Source.FORM, "id", Conversions.UUID);
    BigDecimal count = binding.required(Source.HEADER, "X-Count", Conversions.BIG_DECIMAL);
    Optional<String> session = binding.optional(Source.COOKIE, "session", Conversions.STRING);
    StringBuilder words = binding.required(Source.FORM, "words", BookControllerRoutes.STRING_BUILDER);
    binding.finish();
    return Replies.pendingResponse(controller.add(id, count, session, words, request.headers()));
  }

  private static final class IsbnConversion implements Conversion<BookController.Isbn> {
    IsbnConversion() {
    }

    @Override
    public BookController.Isbn parse(String text) {
      BookController.Isbn value;
      try {
        value = BookController.Isbn.parse(text);
      } catch (Exception thrown) {
        throw new IllegalArgumentException(thrown);
      }
      if (value == null) {
        throw new IllegalArgumentException("null");
      }
      return value;
    }

    @Override
    public String format(BookController.Isbn value) {
      return BookController.Isbn.format(value);
    }

    @Override
    public String expected() {
      return "an Isbn";
    }
  }

  private static final class StringBuilderConversion implements Conversion<StringBuilder> {
    StringBuilderConversion() {
    }

    @Override
    public StringBuilder parse(String text) {
      StringBuilder value;
      try {
        value = BookController.Words.parse(text);
      } catch (Exception thrown) {
        throw new IllegalArgumentException(thrown);
      }
      if (value == null) {
        throw new IllegalArgumentException("null");
      }
      return value;
    }

    @Override
    public String format(StringBuilder value) {
      return BookController.Words.format(value);
    }

    @Override
    public String expected() {
      return "a StringBuilder";
    }
  }
}
