package shop;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.squall.annotation.Body;
import dev.squall.annotation.Default;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;

@Route("/orders")
final class OrderController {
  @Post
  Order add(@Body Order order) {
    return order;
  }

  @JsonPropertyOrder({"kind", "sate", "item", "colour", "secret"})
  @JsonIgnoreProperties(value = "secret", allowGetters = true)
  record Order(State state, Item item, @Default("ok") Level level, String secret) {}

  enum State {
    @JsonEnumDefaultValue
    OPEN,
    @JsonEnumDefaultValue
    SENT
  }

  enum Level {
    OK;

    @JsonValue
    String text() {
      return "ok";
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Book.class, name = "book"),
    @JsonSubTypes.Type(value = Book.class, name = "tome"),
    @JsonSubTypes.Type(value = Paper.class, name = "paper"),
    @JsonSubTypes.Type(value = Order.class, name = "order"),
    @JsonSubTypes.Type(value = Voucher.class, names = {"voucher", "gift"})
  })
  sealed interface Item {}

  @JsonPropertyOrder({"kind", "title"})
  record Book(String title) implements Item {}

  record Voucher() implements Item {}

  sealed interface Paper extends Item {}

  record Map(String of) implements Paper {}

  record Print(String of) implements Paper {}
}
