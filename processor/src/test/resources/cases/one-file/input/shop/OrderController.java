package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Json;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.Template;
import java.util.List;
import java.util.Map;

/** All that a program mentions is in one file: generated classes are in others, and mention it too. */
@Route("/orders")
final class OrderController {
  @Post
  Order add(@Body Order order) {
    return order;
  }

  @Get("/{state}")
  List<Order> list(State state, @QueryParam State other) {
    return List.of();
  }

  @Get("/kinds")
  Map<State, Kind> kinds() {
    return Map.of();
  }

  @Post("/search")
  OrderPage search(@FormParam Search search) {
    return new OrderPage(new Order(State.OPEN, new Gift("", Gift.Wrap.PLAIN)));
  }
}

record Order(State state, Kind kind) {}

enum State {
  OPEN,
  SENT
}

sealed interface Kind {}

record Gift(String text, Wrap wrap) implements Kind {
  enum Wrap {
    PLAIN
  }
}

@Json
record Usual(Part part) implements Kind {
  record Part(Inner inner) {
    record Inner(int count) {}
  }
}

record Search(String text, State state) {}

@Template("shop/order.html")
record OrderPage(Order order) {}
