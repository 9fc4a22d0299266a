// Generated from users.UserController by Squall. Edits are lost.
// Without @Generated: this module does not read java.compiler.
package users;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import dev.squall.dispatch.SegmentPattern;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Builds the URLs of {@code users.UserController}.
 */
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
   * {@code /people/{id}}, handled by {@code UserController.show(long)}.
   */
  public static Link showPeople(long id) {
    return new LinkBuilder()
        .literal("/people/")
        .variable(id)
        .build();
  }

  /**
   * {@code /users/by-name/{name}}, handled by {@code UserController.show(String)}.
   */
  public static Link show(String name) {
    return new LinkBuilder()
        .literal("/users/by-name/")
        .variable(name)
        .build();
  }

  /**
   * {@code /users/search}, handled by {@code UserController.search(...)}.
   */
  public static Link search(String q) {
    return new LinkBuilder()
        .literal("/users/search")
        .query("q", q)
        .build();
  }

  /**
   * {@code /users/search}, handled by {@code UserController.search(...)}.
   */
  static Link search(String q, OptionalInt page, int size, List<String> tag, Set<State> state,
      Long after) {
    return new LinkBuilder()
        .literal("/users/search")
        .query("q", q)
        .query("page", page)
        .query("size", size, Conversions.INT)
        .queryAll("tag", tag, Conversions.STRING)
        .queryAll("state", state, UserControllerRoutes.STATE)
        .query("after", after, Conversions.LONG)
        .build();
  }

  /**
   * {@code /keys/{key}/{part}}, handled by {@code UserController.key(...)}.
   */
  public static Link key(UUID key, int part) {
    return new LinkBuilder()
        .literal("/keys/")
        .variable(key, Conversions.UUID)
        .literal("/")
        .variable(part)
        .build();
  }

  /**
   * {@code /users}, handled by {@code UserController.create(byte[])}.
   */
  public static Link create() {
    return new LinkBuilder()
        .literal("/users")
        .build();
  }

  /**
   * {@code /users/{id}}, handled by {@code UserController.remove(short)}.
   */
  public static Link remove(short id) {
    return new LinkBuilder()
        .literal("/users/")
        .variable(id)
        .build();
  }

  /**
   * {@code /move/{from}/to/{to}}, handled by {@code UserController.move(String, String)}.
   */
  public static Link move(String from, String to) {
    return new LinkBuilder()
        .literal("/move/")
        .variable(from)
        .literal("/to/")
        .variable(to)
        .build();
  }

  /**
   * {@code /move/to/{to}/from/{from}}, handled by {@code UserController.move(String, String)}.
   */
  public static Link moveFrom(String to, String from) {
    return new LinkBuilder()
        .literal("/move/to/")
        .variable(to)
        .literal("/from/")
        .variable(from)
        .build();
  }

  /**
   * {@code /pay/{amount:[0-9]+,[0-9]{2}}.eur}, handled by {@code UserController.pay(Money)}.
   */
  public static Link pay(Money amount) {
    return new LinkBuilder()
        .literal("/pay/")
        .variable(amount, UserControllerRoutes.MONEY)
        .matching("amount", Patterns0.AMOUNT)
        .literal(".eur")
        .build();
  }

  /**
   * {@code /users/in/{state}}, handled by {@code UserController.inState(State)}.
   */
  static Link inState(State state) {
    return new LinkBuilder()
        .literal("/users/in/")
        .variable(state, UserControllerRoutes.STATE)
        .build();
  }

  /**
   * {@code /load}, handled by {@code UserController.load(String)}.
   */
  public static Link load(String request) {
    return new LinkBuilder()
        .literal("/load")
        .query("request", request)
        .build();
  }

  /**
   * {@code /files/{path*}}, handled by {@code UserController.file(String)}.
   */
  public static Link file(String path) {
    return new LinkBuilder()
        .literal("/files/")
        .rest(path)
        .build();
  }

  /**
   * {@code /tree/{path*}}, handled by {@code UserController.tree(List<String>)}.
   */
  public static Link tree(List<String> path) {
    return new LinkBuilder()
        .literal("/tree/")
        .rest(path)
        .build();
  }

  /**
   * {@code /notify}, handled by {@code UserController.notify(Money)}.
   */
  public static Link notifyLink() {
    return new LinkBuilder()
        .literal("/notify")
        .build();
  }

  /**
   * {@code /notify}, handled by {@code UserController.notify(Money)}.
   */
  public static Link notifyLink(Money amount) {
    return new LinkBuilder()
        .literal("/notify")
        .query("amount", amount, UserControllerRoutes.MONEY)
        .build();
  }

  private static final class Patterns0 {
    static final SegmentPattern AMOUNT = new SegmentPattern("3]101130:2V6050201201013120201402015130");

    private Patterns0() {
    }
  }
}
