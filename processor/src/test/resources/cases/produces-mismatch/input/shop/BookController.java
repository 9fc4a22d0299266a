package shop;

import dev.squall.annotation.Delete;
import dev.squall.annotation.Get;
import dev.squall.annotation.Produces;
import dev.squall.annotation.Route;
import dev.squall.http.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@Route("/books")
@Produces("text/html")
final class BookController {
  @Get("/image")
  @Produces({"text/plain", "image/png"})
  String image() {
    return "";
  }

  @Get("/charset")
  @Produces("text/csv; charset=iso-8859-1")
  Optional<String> charset() {
    return Optional.empty();
  }

  @Get("/page")
  @Produces({"text/html", "text/csv"})
  CompletionStage<BookPage> page() {
    return null;
  }

  @Delete
  @Produces("text/plain")
  void nothing() {}

  @Delete("/all")
  void nothingOfTheController() {}

  @Get("/mail")
  MailPage mail() {
    return null;
  }

  @Get("/bad")
  @Produces("text/plain")
  Thread bad() {
    return null;
  }

  @Get("/any")
  @Produces({"image/png", "text/csv; charset=iso-8859-1"})
  byte[] any() {
    return new byte[0];
  }

  @Get("/response")
  @Produces({"image/png", "text/csv; charset=iso-8859-1"})
  Response response() {
    return Response.empty(204);
  }
}
