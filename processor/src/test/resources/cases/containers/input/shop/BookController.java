package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Route("/books")
final class BookController {
  @Get("/a b")
  String list(
      @QueryParam Collection<Long> numbers,
      @QueryParam int[] array,
      @QueryParam Optional<List<String>> nested,
      @QueryParam List<List<Integer>> lists,
      @QueryParam String... rest) {
    return "";
  }

  @Get("/raw")
  @SuppressWarnings("rawtypes")
  String raw(@QueryParam Optional raw) {
    return "";
  }
}
