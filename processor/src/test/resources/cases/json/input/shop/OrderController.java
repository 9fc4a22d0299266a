package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Default;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Route("/orders")
final class OrderController {
  @Post
  @Status(201)
  Order add(@Body NewOrder order, @QueryParam @Default("false") boolean dry) {
    return new Order(1, order.items(), State.OPEN, Optional.empty());
  }

  @Get
  Page<Order> list() {
    return new Page<>(List.of(), Map.of());
  }

  @Get("/{id}")
  CompletionStage<Optional<Order>> show(long id) {
    return CompletableFuture.completedStage(Optional.empty());
  }

  enum State {
    OPEN,
    SHIPPED
  }

  record Order(long id, List<Item> items, State state, Optional<Instant> shipped) {}

  record NewOrder(List<Item> items, @Nullable String note, @Default("1") int priority) {}

  record Page<T>(List<T> items, Map<State, Integer> counts) {}

  sealed interface Item permits Book, Voucher {}

  record Book(String isbn, int count) implements Item {}

  record Voucher(int[] cents) implements Item {}
}
