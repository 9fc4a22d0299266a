package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Get;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Route("/books")
final class BookController {
  @Get
  String list(
      @QueryParam @Nullable Optional<String> text,
      @QueryParam @Nullable List<String> tags,
      @QueryParam @Nullable OptionalInt year,
      @QueryParam @Nullable String fine) {
    return "";
  }

  record Book(String title) {}

  @Post("/stream")
  String stream(@Body Stream<@Nullable Book> books) {
    return "";
  }

  @Post("/publisher")
  @NonBlocking
  String publisher(@Body Flow.Publisher<@Nullable String> titles) {
    return "";
  }

  @Post("/list")
  String list(@Body List<@Nullable Book> books) {
    return "";
  }
}
