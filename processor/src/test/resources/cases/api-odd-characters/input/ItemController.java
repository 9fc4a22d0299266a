package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Check;
import dev.squall.annotation.CheckedBy;
import dev.squall.annotation.Consumes;
import dev.squall.annotation.Default;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Produces;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.api.Example;
import dev.squall.annotation.api.Secured;
import dev.squall.annotation.api.Tag;
import dev.squall.http.UploadedFile;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Items. */
@Route("/items\u2028")
@Tag("Items\u2029")
@Secured(value = "key", scopes = "read\u2028")
final class ItemController {
  record Entry(
      @FormParam("na\u2028me") @Size(max = 9, message = "Too\u2028long.") String name,
      @FormParam("o\u2029n") boolean on,
      @FormParam("tri\u2028") Optional<Boolean> maybe,
      @FormParam("f\u2029ile") Optional<UploadedFile> file,
      @CheckedBy(value = ItemController.class, message = "None:\u2029 \\{\\}") @Default("a\u2028b") String sku) {

    @Check(message = "Not\u2028right.\ud83d \udc00\ud83d\ude00")
    boolean isRight() {
      return true;
    }
  }

  record Note(
      @Size(max = 2, message = "At most\u2028{max} \\{") @Example("a\u2028") String text,
      @Pattern(regexp = "[a\u2028]*") @Default("a\u2028") String pattern) {}

  static boolean isValid(String sku) {
    return !sku.isEmpty();
  }

  @Get("/{id:[a-z\u2029]+}/a\u2029b")
  @Produces("text/csv; p=\"a b\"")
  @Example("o\u2029dd")
  String show(
      String id,
      @QueryParam("q\u2028") @Default("x\u2028y") @Example("x\u2028e") @Pattern(regexp = "x\u2028.*", message = "No\u2029") String query,
      @QueryParam("l\u2029") @Default({"1\u2028", "\u20292"}) List<@Size(max = 3, message = "L\u2028") String> list,
      @QueryParam("p\u2028") Optional<@Max(value = 5, message = "At most\u2028{max}") Integer> page) {
    return id + query + list + page;
  }

  @Post
  void add(@FormParam("pre\u2028") Entry entry) {}

  @Post("/notes")
  @Consumes("application/json")
  void note(@Body Note note) {}
}
