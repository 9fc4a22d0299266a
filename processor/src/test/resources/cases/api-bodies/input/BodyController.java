package shop;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.squall.annotation.Body;
import dev.squall.annotation.Consumes;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.Route;
import dev.squall.http.UploadedFile;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bodies of all kinds, and what is said of their media types. */
@Route("/bodies")
final class BodyController {
  /** Programs that send back what they got send members that are passed over. */
  @JsonIgnoreProperties({"_links", "a.b"})
  static final class Item {
    private final String name;

    Item(String name) {
      this.name = name;
    }

    public String getName() {
      return name;
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public long getId() {
      return 1;
    }
  }

  @Post("/any")
  void any(@Body byte[] bytes) {}

  @Post("/stream")
  void stream(@Body InputStream bytes) {}

  @Post("/text")
  void text(@Body @Size(min = 1) String text) {}

  @Post("/csv")
  @Consumes("text/csv")
  void csv(@Body String text) {}

  @Post("/json")
  Item json(@Body Item item) {
    return item;
  }

  @Post("/one-json")
  @Consumes("application/json")
  void oneJson(@Body Item item) {}

  @Post("/items")
  void items(@Body Stream<Item> items) {}

  @Post("/form")
  void form(@FormParam String name) {}

  @Post("/urlencoded")
  @Consumes("application/x-www-form-urlencoded")
  void urlencoded(@FormParam String name) {}

  @Put("/files")
  void files(@FormParam Optional<UploadedFile> cover, @FormParam List<UploadedFile> pages) {}

  @Put("/file")
  void file(@FormParam UploadedFile cover) {}
}
