package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Consumes;
import dev.squall.annotation.Get;
import dev.squall.annotation.Patch;
import dev.squall.annotation.Post;
import dev.squall.annotation.Produces;
import dev.squall.annotation.Put;
import dev.squall.annotation.Route;

@Route("/books")
@Produces({"text/plain", "csv"})
final class BookController {
  @Get("/misspelt")
  @Produces({"text/plan", "text/cvs; header=present", "aplication/json", "text;", "", "text/html; level"})
  String misspelt() {
    return "";
  }

  @Get("/range")
  @Produces({"text/*", "*/*"})
  String range() {
    return "";
  }

  @Get("/weight")
  @Produces({"text/plain", "text/csv; q=0.5", "Text/Plain"})
  String weight() {
    return "";
  }

  @Get("/charset")
  @Produces({"application/json", "application/json; charset=UTF-8"})
  String charset() {
    return "";
  }

  @Get("/none")
  @Produces({})
  String none() {
    return "";
  }

  @Post
  @Consumes("*/*")
  void everything(@Body byte[] body) {}

  @Put
  @Consumes({"application/*+json", "*/json", "text/csv;q=1"})
  void suffix(@Body byte[] body) {}

  @Patch
  @Consumes({"image/*", "image/png", "image/*"})
  void twice(@Body byte[] body) {}
}
