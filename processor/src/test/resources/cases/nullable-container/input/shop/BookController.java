package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
}
