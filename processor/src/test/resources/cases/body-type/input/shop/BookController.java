package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import java.io.Reader;

@Route("/books")
final class BookController {
  @Post
  void add(@Body Reader text) {}
}
