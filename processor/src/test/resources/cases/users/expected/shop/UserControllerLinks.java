// Generated from shop.UserController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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
   * {@code /users/{id}}, handled by {@code UserController.show(int)}.
   */
  public static Link show(int id) {
    return new LinkBuilder()
        .literal("/users/")
        .variable(id)
        .build();
  }

  /**
   * {@code /users}, handled by {@code UserController.list(int, OptionalInt, String, Set<String>)}.
   */
  public static Link list() {
    return new LinkBuilder()
        .literal("/users")
        .build();
  }

  /**
   * {@code /users}, handled by {@code UserController.list(int, OptionalInt, String, Set<String>)}.
   */
  public static Link list(int size, OptionalInt page, String name, Set<String> tags) {
    return new LinkBuilder()
        .literal("/users")
        .query("size", size, Conversions.INT)
        .query("page", page)
        .query("name", name)
        .queryAll("tag", tags, Conversions.STRING)
        .build();
  }

  /**
   * {@code /users/all}, handled by {@code UserController.list(int, OptionalInt, String, Set<String>)}.
   */
  public static Link listAll() {
    return new LinkBuilder()
        .literal("/users/all")
        .build();
  }

  /**
   * {@code /users/all}, handled by {@code UserController.list(int, OptionalInt, String, Set<String>)}.
   */
  public static Link listAll(int size, OptionalInt page, String name, Set<String> tags) {
    return new LinkBuilder()
        .literal("/users/all")
        .query("size", size, Conversions.INT)
        .query("page", page)
        .query("name", name)
        .queryAll("tag", tags, Conversions.STRING)
        .build();
  }

  /**
   * {@code /users}, handled by {@code UserController.create(Request, String)}.
   */
  public static Link create() {
    return new LinkBuilder()
        .literal("/users")
        .build();
  }

  /**
   * {@code /users/{id}}, handled by {@code UserController.remove(int)}.
   */
  public static Link remove(int id) {
    return new LinkBuilder()
        .literal("/users/")
        .variable(id)
        .build();
  }

  /**
   * {@code /users/files/{path*}}, handled by {@code UserController.file(List<String>)}.
   */
  public static Link file(List<String> path) {
    return new LinkBuilder()
        .literal("/users/files/")
        .rest(path)
        .build();
  }
}
