package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  @Put("/required")
  String required(@Body @NotEmpty @Size(max = 3) List<@NotBlank String> names) {
    return String.join(",", names);
  }

  @Put("/count")
  String count(@Body @Min(3) int count) {
    return "" + count;
  }

  @Put("/stock")
  String stock(@Body Map<@NotBlank String, @Min(1) Integer> stock) {
    return "" + stock.size();
  }

  @Put("/arrays")
  String arrays(@Body List<@NotBlank String @Size(max = 2) []> arrays) {
    return "" + arrays.size();
  }

  @Put("/array")
  String array(@Body @NotEmpty int @Size(max = 2) [] array) {
    return "" + array.length;
  }

  @Put("/maybe")
  String maybe(@Body Optional<@Size(min = 1) List<@Min(1) Integer>> numbers) {
    return "" + numbers.isPresent();
  }

  @Post("/people")
  String person(@Body Person person) {
    return person.getName();
  }
}
