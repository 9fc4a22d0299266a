package shop;

import dev.squall.annotation.Convert;
import dev.squall.annotation.CookieParam;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.HeaderParam;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.http.Headers;
import dev.squall.http.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Route("/books")
final class BookController {
  enum Size {
    SMALL,
    LARGE
  }

  @Get("/{isbn}/{size}/{day}")
  String show(Isbn isbn, Size size, LocalDate day) {
    return isbn.text() + size + day;
  }

  @Post
  CompletionStage<Response> add(
      @FormParam UUID id,
      @HeaderParam("X-Count") BigDecimal count,
      @CookieParam Optional<String> session,
      @FormParam @Convert(Words.class) StringBuilder words,
      Headers headers) {
    return CompletableFuture.completedStage(Response.text(200, id + " " + count + session + words + headers));
  }

  @Convert(Isbn.class)
  record Isbn(String text) {
    static Isbn parse(String text) {
      return new Isbn(text);
    }

    static String format(Isbn isbn) {
      return isbn.text();
    }
  }

  static final class Words {
    private Words() {}

    static StringBuilder parse(String text) {
      return new StringBuilder(text);
    }

    static String format(StringBuilder words) {
      return words.toString();
    }
  }
}
