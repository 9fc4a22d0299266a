package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Default;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.http.UploadedFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Route("/photos")
final class PhotoController {
  @Post
  void add(@QueryParam UploadedFile photo, @QueryParam("more") List<UploadedFile> others) {}

  @Put("/a")
  void put(@Body UploadedFile photo) {}

  @Put("/b")
  void set(@FormParam Set<UploadedFile> photos) {}

  @Put("/c")
  void nullable(@FormParam @Nullable List<UploadedFile> photos) {}

  @Put("/d")
  void defaulted(@FormParam @Default("x") UploadedFile photo) {}
}
