package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Consumes;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.Route;
import java.util.List;
import java.util.stream.Stream;

@Route("/shelves")
final class ShelfController {
  public record Book(long id, String title) {}

  @Post
  @Consumes({"application/json", "application/xml", "application/x-ndjson"})
  void json(@Body List<Book> books) {}

  @Put
  @Consumes({"application/json", "application/jsonl", "text/csv"})
  void elements(@Body Stream<Book> books) {}

  @Post("/charset")
  @Consumes({"application/json; charset=UTF-8", "application/json; charset=utf-16"})
  void charset(@Body List<Book> books) {}
}
