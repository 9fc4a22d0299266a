package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

@Route("/books")
final class BookController {
  @Get("/{id}")
  String show(OptionalLong id) {
    return "" + id;
  }

  @Get("/a/{name}")
  String list(List<String> name) {
    return "" + name;
  }

  @Get("/b/{name}")
  String nullable(@Nullable String name) {
    return "" + name;
  }
}
