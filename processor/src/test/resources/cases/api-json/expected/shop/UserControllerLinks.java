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
   * {@code /users}, handled by {@code UserController.list()}.
   */
  public static Link list() {
    return new LinkBuilder()
        .literal("/users")
        .build();
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
   * {@code /users}, handled by {@code UserController.add(UserController.NewUser)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/users")
        .build();
  }

  /**
   * {@code /users/{id}/address}, handled by {@code UserController.move(long, UserController.Address)}.
   */
  public static Link move(long id) {
    return new LinkBuilder()
        .literal("/users/")
        .variable(id)
        .literal("/address")
        .build();
  }
}
