// Generated from shop.UserController by Squall. Edits are lost.
package shop;

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
   * {@code /users/{id}}, handled by {@code UserController.show(long)}.
   */
  public static Link show(long id) {
    return new LinkBuilder()
        .literal("/users/")
        .variable(id)
        .build();
  }

  /**
   * {@code /found/{id}}, handled by {@code UserController.find(long)}.
   */
  public static Link find(long id) {
    return new LinkBuilder()
        .literal("/found/")
        .variable(id)
        .build();
  }

  /**
   * {@code /loaded/{id}}, handled by {@code UserController.load(long)}.
   */
  public static Link load(long id) {
    return new LinkBuilder()
        .literal("/loaded/")
        .variable(id)
        .build();
  }

  /**
   * {@code /loaded}, handled by {@code UserController.load()}.
   */
  public static Link load() {
    return new LinkBuilder()
        .literal("/loaded")
        .build();
  }

  /**
   * {@code /users}, handled by {@code UserController.create()}.
   */
  public static Link create() {
    return new LinkBuilder()
        .literal("/users")
        .build();
  }
}
