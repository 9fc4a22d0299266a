package shop;

import dev.squall.annotation.Patch;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import dev.squall.http.Response;

@Route("/books")
final class BookController {
  @Post
  @Status(99)
  void low() {}

  @Put
  @Status(204)
  String content() {
    return "";
  }

  @Patch
  @Status(201)
  Response response() {
    return Response.text(200, "");
  }
}
