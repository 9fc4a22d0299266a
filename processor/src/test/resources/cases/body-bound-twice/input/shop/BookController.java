package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Post
  void add(@Body String text, @Body byte[] bytes) {}

  @Put
  void put(@FormParam String title, @FormParam String author, @Body String text) {}
}
