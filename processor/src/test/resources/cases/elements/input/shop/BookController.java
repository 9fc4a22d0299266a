package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Consumes;
import dev.squall.annotation.Get;
import dev.squall.annotation.MaxBody;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Post;
import dev.squall.annotation.Produces;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Route("/books")
final class BookController {
  @Get
  Stream<Book> all() {
    return null;
  }

  @Get("/lines")
  @Produces("application/x-ndjson")
  Flow.Publisher<Book> lines() {
    return null;
  }

  @Get("/array")
  @Produces({"application/json", "application/vnd.shop+json"})
  @Status(203)
  Optional<Stream<Book>> array(@QueryParam int page) {
    return null;
  }

  @Get("/late")
  CompletionStage<Optional<SubmissionPublisher<Book>>> late() {
    return null;
  }

  @Get("/wildcard")
  Stream<? extends Book> wildcard() {
    return null;
  }

  @Post
  @MaxBody("3 GB")
  String add(@Body Stream<Book> books, @QueryParam String shelf) {
    return "";
  }

  @Put
  @NonBlocking
  @Consumes("application/x-ndjson")
  Flow.Publisher<Book> put(@Body Flow.Publisher<Book> books) {
    return null;
  }

  @Get("/page")
  @Produces({"text/html", "application/json"})
  BookPage page(@QueryParam String page) {
    return null;
  }

  @Get("/maybe")
  @Produces({"application/json", "text/html", "application/vnd.shop+json"})
  Optional<BookPage> maybe() {
    return null;
  }

  @Get("/later")
  @Status(203)
  @Produces({"text/html", "application/json"})
  CompletionStage<Optional<BookPage>> later() {
    return null;
  }

  @Get("/json")
  @Produces("application/json")
  CompletionStage<BookPage> json() {
    return null;
  }

  @Get("/gaps")
  Stream<@Nullable Book> gaps() {
    return null;
  }
}
