package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import dev.squall.annotation.Body;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Method;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.http.UploadedFile;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values whose schemas say more than their types. */
@Route("/values")
final class ValueController {
  /** Bytes are counted, not the characters that they are encoded in; what has to be null is nothing else. */
  record Parts(
      @Size(max = 4) byte[] few,
      @NotEmpty byte[] some,
      @Null @Nullable String gone,
      @Null @Nullable Parts never,
      @NotBlank String visible) {}

  /** Keys of maps are texts, whose form is that of numbers. */
  record Keys(Map<Byte, String> small, Map<@Min(3) Integer, String> numbers, Map<Long, String> long_) {}

  /** What JSON Schema has no word for. */
  record Words(
      @JsonAlias("older") String name,
      @JsonFormat(pattern = "dd.MM.uuuu") LocalDate day,
      @Pattern(regexp = "(?i)[a-z]+") String letters) {}

  record Order(
      String name,
      boolean gift,
      @AssertTrue boolean terms,
      Optional<Boolean> news,
      @NotEmpty List<String> items,
      List<String> notes,
      @Size(min = 1, max = 3) List<UploadedFile> pictures,
      @Size(max = 2) List<UploadedFile> more) {}

  @Post("/parts")
  void parts(@Body Parts parts) {}

  @Post("/keys")
  Keys keys(@Body @Nullable Keys keys) {
    throw new UnsupportedOperationException();
  }

  @Post("/numbers")
  void numbers(@Body Optional<List<Integer>> numbers) {}

  @Post("/order")
  void order(@FormParam Order order) {}

  @Post("/plain")
  void plain(@FormParam boolean gift) {}

  @Post("/words")
  void words(@Body Words words) {}

  /** The path's expression holds beside the pattern of the type. */
  @Get("/{year:20[0-9]+}")
  String year(Year year) {
    return "";
  }

  @Method(value = "PURGE", path = "/files/{path*}")
  String purge(String path) {
    return path;
  }

  @Get
  String find(@QueryParam @NotEmpty Set<String> word, @QueryParam @Size(max = 3) List<String> not) {
    return "";
  }
}
