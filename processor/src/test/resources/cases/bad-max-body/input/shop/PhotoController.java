package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.MaxBody;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.Route;
import dev.squall.http.UploadedFile;

@Route("/photos")
final class PhotoController {
  @Put("/a")
  @MaxBody("3 gigabytes")
  void unknownUnit(@Body byte[] photo) {}

  @Put("/b")
  @MaxBody("-1")
  void negative(@Body byte[] photo) {}

  @Put("/c")
  @MaxBody("99999999999GB")
  void tooLarge(@Body byte[] photo) {}

  @Put("/d")
  @MaxBody("3GB")
  void inMemory(@Body byte[] photo) {}

  @Post
  @NonBlocking
  @MaxBody("1073741825")
  void onTheLoop(@FormParam UploadedFile photo) {}

  @Get
  @MaxBody("1KB")
  String list() {
    return "";
  }
}
