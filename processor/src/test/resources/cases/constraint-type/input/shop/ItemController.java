package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.http.Request;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@Route("/items")
final class ItemController {

  @Get
  String list(
      @QueryParam @Size(max = 3) int size,
      @QueryParam @Min(3) String text,
      @QueryParam @NotBlank List<String> tags,
      @QueryParam List<@Past Integer> times,
      @QueryParam @Min(1) Optional<Integer> page,
      @QueryParam @Past Duration duration,
      @QueryParam @AssertTrue String truth,
      @QueryParam @Null int zero,
      @QueryParam @Email Integer email,
      @NotEmpty Request request) {
    return "";
  }

  @Post
  String add(@Body @Size(max = 10) InputStream body) {
    return "";
  }
}
