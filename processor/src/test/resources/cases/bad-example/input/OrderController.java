package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.api.Example;
import dev.squall.http.Response;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Route("/orders")
final class OrderController {
  @Example("LOST")
  enum State {
    OPEN,
    SENT
  }

  record Order(
      @Example("seventeen") int count,
      @Min(18) @Example("17") int age,
      @Example("2026-02-30") LocalDate day,
      @Example("[\"a\", 5]") List<@Size(max = 3) String> tags,
      @Example("[\"abcd\"]") List<@Size(max = 3) String> words,
      State state) {}

  @Example("{\"name\": \"Ada\"}")
  record User(String name, long id) {}

  record Form(@Example("0") @Min(1) int count) {}

  @Get
  @Example("{\"name\": \"Ada\", \"id\": 1.5}")
  User show(
      @QueryParam @Example("chair") List<String> text,
      @QueryParam @Example("5000000000") int page,
      @QueryParam @Example("7") UUID id,
      @QueryParam @Size(min = 3) @Example("ab") String name) {
    return new User(name, 1);
  }

  @Post
  void add(@Body Order order) {}

  @Post("/form")
  void form(@FormParam Form form) {}

  @Post("/nothing")
  @Example("5")
  void nothing() {}

  @Get("/unknown")
  @Example("5")
  Response unknown() {
    return Response.text("5");
  }
}
