package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Consumes;
import dev.squall.annotation.Delete;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Produces;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import dev.squall.http.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@Route("/books")
@Produces("text/csv; header=present")
final class BookController {
  @Get
  String list() {
    return "";
  }

  @Get("/xml")
  @Produces({"application/xml", "text/xml"})
  Optional<String> xml() {
    return Optional.empty();
  }

  @Get("/photo")
  @Produces("image/png")
  CompletionStage<byte[]> photo() {
    return null;
  }

  @Get("/maybe")
  CompletionStage<Optional<String>> maybe() {
    return null;
  }

  @Get("/page")
  @Produces("text/html")
  BookPage page(@QueryParam int representation) {
    return null;
  }

  @Get("/export")
  @Produces({"application/pdf", "text/csv"})
  Response export() {
    return null;
  }

  @Get("/late")
  @Produces({"application/pdf", "text/csv"})
  CompletionStage<Optional<Response>> late() {
    return null;
  }

  @Post
  @Status(201)
  @Consumes({"text/csv", "text/*; charset=utf-8"})
  String add(@Body String body) {
    return "";
  }

  @Put
  @Consumes("application/x-www-form-urlencoded")
  void put(@FormParam String title) {}

  @Delete
  void delete() {}
}
