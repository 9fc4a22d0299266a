package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Check;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

@Route("/orders")
final class OrderController {

  @Post
  String add(@Body Order order) {
    return "";
  }

  record Order(@Min(1) String name, @Size(min = 3, max = 2) List<@NotBlank Integer> tags, Box<@NotBlank String> box, Grade grade) {}

  record Box<T>(T value) {}

  enum Grade {
    GOOD,
    BAD;

    @Check(message = "Must be good.")
    boolean isGood() {
      return this == GOOD;
    }
  }
}
