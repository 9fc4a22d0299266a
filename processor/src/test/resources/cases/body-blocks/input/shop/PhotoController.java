package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.Route;
import dev.squall.http.MultipartReader;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Route("/photos")
final class PhotoController {
  @Put
  @NonBlocking
  void store(@Body InputStream photo) {}

  @Put("/sizes")
  @NonBlocking
  void sizes(@Body Stream<Size> sizes) {}

  @Put("/fine")
  @NonBlocking
  void fine(@Body Flow.Publisher<Size> sizes) {}

  public record Size(int width, int height) {}

  @Post
  CompletionStage<String> add(@Body MultipartReader parts) {
    return CompletableFuture.completedFuture("");
  }
}
