package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.CookieParam;
import dev.squall.annotation.Default;
import dev.squall.annotation.Delete;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.HeaderParam;
import dev.squall.annotation.Method;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import dev.squall.annotation.api.Example;
import dev.squall.annotation.api.Hidden;
import dev.squall.annotation.api.Secured;
import dev.squall.http.Response;
import dev.squall.http.UploadedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * The items that are for sale.
 *
 * <p>They are {@linkplain Optional removed} when they are <b>sold</b>.
 */
@Route("/items")
@Secured("token")
final class ItemController {
  enum Order {
    PRICE,
    NAME
  }

  /**
   * Finds items.
   *
   * <p>It looks for the text in:
   *
   * <ul>
   *   <li>names, e.g. {@code "chair"}
   *   <li>descriptions
   * </ul>
   *
   * @param text what to look for
   * @param page counted from 1
   * @param order <i>how</i> they are sorted
   * @return names, one a line
   */
  @Get
  @Secured({})
  String find(
      @QueryParam @Example("chair") String text,
      @QueryParam @Default("1") int page,
      @QueryParam @Default("NAME") Order order,
      @QueryParam Set<LocalDate> day,
      @QueryParam @Deprecated OptionalInt limit,
      @HeaderParam("X-Client") Optional<String> client,
      @CookieParam("sid") UUID session) {
    return text;
  }

  /** Shows an item by its number. */
  @Get("/{id}")
  Optional<String> show(long id) {
    return Optional.empty();
  }

  /** Shows an item by its short name. */
  @Get("/{name:[a-z]+(-[a-z]+)*}")
  @Example("a chair")
  String byName(String name) {
    return name;
  }

  /** Anything else. */
  @Get("/{text}")
  byte[] other(String text) {
    return new byte[0];
  }

  /**
   * Removes an item.
   *
   * @deprecated items are removed when they are sold
   */
  @Deprecated
  @Delete("/{number}")
  @Secured(value = {"token", "session"}, scopes = "items:write")
  void remove(long number) {}

  @Post
  Response add(@FormParam String name, @FormParam @Default({"a", "b"}) List<String> tag) {
    return Response.empty(201);
  }

  @Post("/{id}/pictures")
  @Status(202)
  void picture(long id, @FormParam UploadedFile picture, @FormParam Optional<String> title) {}

  @Put(value = {"/{id}/text", "/{id}/description"})
  String describe(int id, @Body String text) {
    return text;
  }

  @Method(value = "PURGE", path = "/files/{path*}")
  String purge(String path) {
    return path;
  }

  @Hidden
  @Get("/secret")
  String secret() {
    return "";
  }

  @Hidden
  @Route("/hidden")
  static final class HiddenController {
    @Get
    String show() {
      return "";
    }
  }
}
