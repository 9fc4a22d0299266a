package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Default;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

@Route("/orders")
final class OrderController {
  record Order(
      @Max(5) @Default("6") int most,
      @Pattern(regexp = "[a-z]+") @Default("A") String name,
      @Default({"a", " "}) @Size(max = 1) List<@NotBlank String> tags,
      @Max(5) @Default("5") int fits) {}

  @Post
  String add(@Body Order order) {
    return "";
  }
}
