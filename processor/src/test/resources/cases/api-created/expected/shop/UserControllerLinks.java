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
   * {@code /users/json}, handled by {@code UserController.json(String)}.
   */
  public static Link json(String name) {
    return new LinkBuilder()
        .literal("/users/json")
        .query("name", name)
        .build();
  }

  /**
   * {@code /users/page}, handled by {@code UserController.page(String)}.
   */
  public static Link page(String name) {
    return new LinkBuilder()
        .literal("/users/page")
        .query("name", name)
        .build();
  }

  /**
   * {@code /users/either}, handled by {@code UserController.either(String)}.
   */
  public static Link either(String name) {
    return new LinkBuilder()
        .literal("/users/either")
        .query("name", name)
        .build();
  }

  /**
   * {@code /users/vendor}, handled by {@code UserController.vendor(String)}.
   */
  public static Link vendor(String name) {
    return new LinkBuilder()
        .literal("/users/vendor")
        .query("name", name)
        .build();
  }

  /**
   * {@code /users/perhaps}, handled by {@code UserController.perhaps()}.
   */
  public static Link perhaps() {
    return new LinkBuilder()
        .literal("/users/perhaps")
        .build();
  }

  /**
   * {@code /users/later}, handled by {@code UserController.later()}.
   */
  public static Link later() {
    return new LinkBuilder()
        .literal("/users/later")
        .build();
  }

  /**
   * {@code /users/perhaps-later}, handled by {@code UserController.perhapsLater()}.
   */
  public static Link perhapsLater() {
    return new LinkBuilder()
        .literal("/users/perhaps-later")
        .build();
  }

  /**
   * {@code /users/page-later}, handled by {@code UserController.pageLater()}.
   */
  public static Link pageLater() {
    return new LinkBuilder()
        .literal("/users/page-later")
        .build();
  }

  /**
   * {@code /users/perhaps-page}, handled by {@code UserController.perhapsPage()}.
   */
  public static Link perhapsPage() {
    return new LinkBuilder()
        .literal("/users/perhaps-page")
        .build();
  }

  /**
   * {@code /users/perhaps-page-later}, handled by {@code UserController.perhapsPageLater()}.
   */
  public static Link perhapsPageLater() {
    return new LinkBuilder()
        .literal("/users/perhaps-page-later")
        .build();
  }
}
