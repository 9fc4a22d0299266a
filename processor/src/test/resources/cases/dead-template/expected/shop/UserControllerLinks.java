// Generated from shop.UserController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.UserController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class UserControllerLinks {
  private UserControllerLinks() {
  }

  /**
   * {@code /users}, handled by {@code UserController.list(String, int)}.
   */
  public static Link list(String q) {
    return new LinkBuilder()
        .literal("/users")
        .query("q", q)
        .build();
  }

  /**
   * {@code /users}, handled by {@code UserController.list(String, int)}.
   */
  public static Link list(String q, int page) {
    return new LinkBuilder()
        .literal("/users")
        .query("q", q)
        .query("page", page, Conversions.INT)
        .build();
  }

  /**
   * {@code /users/{id}}, handled by {@code UserController.show(int)}.
   */
  public static Link show(int id) {
    return new LinkBuilder()
        .literal("/users/")
        .variable(id)
        .build();
  }

  /**
   * {@code /users}, handled by {@code UserController.create(String, int, LocalDate, List<String>, UploadedFile)}.
   */
  public static Link create() {
    return new LinkBuilder()
        .literal("/users")
        .build();
  }

  /**
   * {@code /anything}, handled by {@code UserController.anything(Request)}.
   */
  public static Link anything() {
    return new LinkBuilder()
        .literal("/anything")
        .build();
  }
}
