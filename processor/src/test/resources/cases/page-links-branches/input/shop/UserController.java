package shop;

import dev.squall.annotation.Default;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.http.Request;
import dev.squall.http.UploadedFile;
import java.time.LocalDate;
import java.util.List;

@Route
class UserController {

  @Get("/users")
  UserPage list(@QueryParam String q, @QueryParam @Default("1") int page) {
    return new UserPage(7, q);
  }

  @Get("/users/{id}")
  String show(int id) {
    return "";
  }

  @Post("/users")
  String create(
      @FormParam String name,
      @FormParam int age,
      @FormParam LocalDate born,
      @FormParam List<String> tags,
      @FormParam UploadedFile picture) {
    return "";
  }

  @Post("/anything")
  String anything(Request request) {
    return "";
  }

  @Post("/users/new")
  String fresh() {
    return "";
  }
}
