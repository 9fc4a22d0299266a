package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Consumes;
import dev.squall.annotation.Delete;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Head;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.http.MultipartReader;
import dev.squall.http.Request;
import dev.squall.http.UploadedFile;
import java.io.InputStream;

@Route("/books")
@Consumes("image/*")
final class BookController {
  @Get
  @Consumes("text/plain")
  String get() {
    return "";
  }

  @Head("/head")
  @Post("/head")
  @Consumes("text/plain")
  void head() {}

  @Post("/text")
  @Consumes({"text/plain", "image/png", "application/octet-stream"})
  void text(@Body String body) {}

  @Post("/form")
  @Consumes({"application/x-www-form-urlencoded", "application/json"})
  void form(@FormParam String title) {}

  @Post("/file")
  @Consumes({"multipart/form-data", "text/plain"})
  void file(@FormParam UploadedFile photo) {}

  @Post("/parts")
  @Consumes({"multipart/form-data", "multipart/mixed"})
  void parts(@Body MultipartReader parts) {}

  @Post("/controllers")
  void controllers(@Body String body) {}

  @Put("/bytes")
  void bytes(@Body byte[] body) {}

  @Put("/stream")
  @Consumes({"video/*", "application/json"})
  void stream(@Body InputStream body) {}

  @Delete
  void delete() {}

  @Get("/controllers")
  String ofTheController() {
    return "";
  }

  @Post("/request")
  @Consumes("text/csv")
  void request(Request request) {}

  @Post("/nothing")
  @Consumes("text/csv")
  void nothing(@QueryParam String shelf) {}
}
