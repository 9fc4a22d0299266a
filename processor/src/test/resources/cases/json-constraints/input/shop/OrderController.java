package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

@Route("/orders")
final class OrderController {

  @Post
  String add(@Body Order order, @QueryParam @Min(3) int times) {
    return order.name();
  }

  @Put
  String names(@Body @Size(max = 2) List<@NotBlank String> names) {
    return String.join(",", names);
  }

  @Post("/people")
  String person(@Body Person person) {
    return person.getName();
  }
}
