// Generated from shop.UserController by Squall. Edits are lost.
package shop;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.UserController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class UserControllerJson {
  static final JsonCodec<UserController.User> USER = new UserCodec();

  static final JsonCodec<UserController.UserPage> USER_PAGE = new UserPageCodec();

  private static final byte[] ID_FIRST = utf8("{\"id\":");

  private static final byte[] NAME = utf8(",\"name\":");

  private static final byte[] NAME_FIRST = utf8("{\"name\":");

  private UserControllerJson() {
  }

  static void writeUser(JsonWriter out, UserController.User value) {
    out.raw(ID_FIRST);
    out.number(value.id());
    out.raw(NAME);
    out.string(value.name());
    out.raw('}');
  }

  static void writeUserPage(JsonWriter out, UserController.UserPage value) {
    out.raw(NAME_FIRST);
    out.string(value.name());
    out.raw('}');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class UserCodec implements JsonCodec<UserController.User> {
    UserCodec() {
    }

    @Override
    public UserController.User read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, UserController.User value) {
      writeUser(out, value);
    }
  }

  private static final class UserPageCodec implements JsonCodec<UserController.UserPage> {
    UserPageCodec() {
    }

    @Override
    public UserController.UserPage read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, UserController.UserPage value) {
      writeUserPage(out, value);
    }
  }
}
