package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Route("/shelves")
final class ShelfController {
  @Post
  void add(@Body Shelf shelf) {}

  @Post("/growing")
  void grow(@Body Growing<String> growing) {}

  record Shelf(
      Map<@Nullable String, Integer> counts,
      Optional<@Nullable String> label,
      Optional<Optional<String>> twice,
      Nothing nothing,
      List<Nothing> more) {}

  enum Nothing {}

  /** Twice and four times as many with each step. */
  record Growing<T>(
      T item,
      Optional<Growing<List<T>>> lists,
      Optional<Growing<Set<T>>> sets,
      Optional<Growing<Map<String, T>>> maps,
      Optional<Growing<Collection<T>>> collections) {}
}
