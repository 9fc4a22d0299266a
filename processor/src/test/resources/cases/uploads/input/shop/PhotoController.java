package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.MaxBody;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.http.MultipartReader;
import dev.squall.http.RequestBody;
import dev.squall.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Route("/photos")
final class PhotoController {
  @Post
  @MaxBody("3GB")
  String add(
      @FormParam String title,
      @FormParam UploadedFile photo,
      @FormParam("attachment") List<UploadedFile> attachments,
      @FormParam Optional<UploadedFile> cover,
      @FormParam @Nullable UploadedFile notes)
      throws IOException {
    return title + photo.size() + attachments.size() + cover.isPresent() + (notes == null);
  }

  @Post("/small")
  @NonBlocking
  @MaxBody("64 KiB")
  String small(@FormParam UploadedFile photo) {
    return photo.fileName();
  }

  @Put("/{id}")
  @MaxBody("3GB")
  void store(long id, @QueryParam String name, @Body InputStream photo) throws IOException {
    photo.close();
  }

  @Put("/{id}/parts")
  void parts(long id, @Body MultipartReader parts) {}

  @Put("/{id}/bytes")
  @NonBlocking
  void bytes(long id, @Body RequestBody body) {}
}
