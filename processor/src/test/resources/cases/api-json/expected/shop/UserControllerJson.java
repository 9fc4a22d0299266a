// Generated from shop.UserController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.json.EnumCodec;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonMembers;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonTags;
import dev.squall.json.JsonWriter;
import dev.squall.validation.Emails;
import dev.squall.validation.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The JSON of {@code shop.UserController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "NullAway", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
final class UserControllerJson {
  static final JsonCodec<UserController.Page<UserController.User>> PAGE_OF_USER = new PageOfUserCodec();

  static final JsonCodec<UserController.User> USER = new UserCodec();

  static final JsonCodec<UserController.NewUser> NEW_USER = new NewUserCodec();

  static final JsonCodec<UserController.Address> ADDRESS = new AddressCodec();

  private static final byte[] STREET = utf8(",\"street\":");

  private static final byte[] DOOR = utf8(",\"door\":");

  private static final byte[] STREET_FIRST = utf8("{\"street\":");

  private static final byte[] TYPE = utf8(",\"type\":");

  private static final byte[] ADDRESS_2 = utf8(",\"address\":");

  private static final byte[] BILL_TAG = utf8("{\"type\":\"Bill\"");

  private static final byte[] NUMBER = utf8(",\"number\":");

  private static final byte[] CARD_TAG = utf8("{\"type\":\"Card\"");

  private static final byte[] NAME = utf8(",\"name\":");

  private static final byte[] MAIL = utf8(",\"mail\":");

  private static final byte[] AGE = utf8(",\"age\":");

  private static final byte[] ROLE = utf8(",\"role\":");

  private static final byte[] PAYMENT = utf8(",\"payment\":");

  private static final byte[] ITEMS_FIRST = utf8("{\"items\":");

  private static final byte[] NEXT = utf8(",\"next\":");

  private static final byte[] COUNTS = utf8(",\"counts\":");

  private static final byte[] ID_FIRST = utf8("{\"id\":");

  private static final byte[] SINCE = utf8(",\"since\":");

  private static final byte[] FRIENDS = utf8(",\"friends\":");

  private static final JsonMembers ADDRESS_MEMBERS = JsonMembers.of("street", "door");

  private static final JsonMembers BILL_MEMBERS = JsonMembers.of("address").tagged("type");

  private static final JsonMembers CARD_MEMBERS = JsonMembers.of("number").tagged("type");

  private static final JsonMembers NEW_USER_MEMBERS = JsonMembers.of("name", "mail", "age", "role", "payment");

  private static final EnumCodec<UserController.Role> ROLE_2 = new EnumCodec<>(UserController.Role.values());

  private static final JsonTags PAYMENT_TAGS = JsonTags.of("type", "Card", "Bill");

  private UserControllerJson() {
  }

  static UserController.Address readAddress(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String street = null;
    String door = null;
    if (in.expectField(STREET)) {
      seen |= 0x1L;
      street = in.readString();
    }
    if (in.expectField(DOOR)) {
      seen |= 0x2L;
      door = in.tryNull() ? null : in.readString();
    }
    for (int member = ADDRESS_MEMBERS.next(in, start, seen); member >= 0; member = ADDRESS_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> street = in.readString();
        default -> door = in.tryNull() ? null : in.readString();
      }
    }
    if ((seen & 0x1L) != 0x1L) {
      ADDRESS_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (!Texts.isNotBlank(street)) {
      in.invalid(start, "/street", "not_blank", "{not_blank}");
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new UserController.Address(street, door);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Address.");
      return null;
    }
  }

  static void writeAddress(JsonWriter out, UserController.Address value) {
    out.raw(STREET_FIRST);
    out.string(value.street());
    String door = value.door();
    out.raw(DOOR);
    if (door == null) {
      out.nullValue();
    } else {
      out.string(door);
    }
    out.raw('}');
  }

  static UserController.Bill readBill(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    UserController.Address address = null;
    if (in.expectField(TYPE)) {
      in.skipValue();
    }
    if (in.expectField(ADDRESS_2)) {
      seen |= 0x1L;
      address = readAddress(in);
    }
    for (int member = BILL_MEMBERS.next(in, start, seen); member >= 0; member = BILL_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      address = readAddress(in);
    }
    if ((seen & 0x1L) != 0x1L) {
      BILL_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new UserController.Bill(address);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Bill.");
      return null;
    }
  }

  static void writeBill(JsonWriter out, UserController.Bill value) {
    out.raw(BILL_TAG);
    out.raw(ADDRESS_2);
    writeAddress(out, value.address());
    out.raw('}');
  }

  static UserController.Card readCard(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String number = null;
    if (in.expectField(TYPE)) {
      in.skipValue();
    }
    if (in.expectField(NUMBER)) {
      seen |= 0x1L;
      number = in.readString();
    }
    for (int member = CARD_MEMBERS.next(in, start, seen); member >= 0; member = CARD_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      number = in.readString();
    }
    if ((seen & 0x1L) != 0x1L) {
      CARD_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
    }
    if (!Texts.hasLength(number, 12, 19)) {
      in.invalid(start, "/number", "size", "{size.text}", "min", 12, "max", 19);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new UserController.Card(number);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid Card.");
      return null;
    }
  }

  static void writeCard(JsonWriter out, UserController.Card value) {
    out.raw(CARD_TAG);
    out.raw(NUMBER);
    out.string(value.number());
    out.raw('}');
  }

  static UserController.NewUser readNewUser(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    int start = in.start();
    int failures = in.failures();
    long seen = 0;
    String name = null;
    String mail = null;
    int age = 0;
    UserController.Role role = UserController.Role.GUEST;
    Optional<UserController.Payment> payment = Optional.empty();
    if (in.expectField(NAME)) {
      seen |= 0x1L;
      name = in.readString();
    }
    if (in.expectField(MAIL)) {
      seen |= 0x2L;
      mail = in.readString();
    }
    if (in.expectField(AGE)) {
      seen |= 0x4L;
      age = in.readInt();
    }
    if (in.expectField(ROLE)) {
      seen |= 0x8L;
      role = in.tryNull() ? UserController.Role.GUEST : ROLE_2.read(in);
    }
    if (in.expectField(PAYMENT)) {
      seen |= 0x10L;
      payment = in.tryNull() ? Optional.empty() : Optional.ofNullable(readPayment(in));
    }
    for (int member = NEW_USER_MEMBERS.next(in, start, seen); member >= 0; member = NEW_USER_MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> name = in.readString();
        case 1 -> mail = in.readString();
        case 2 -> age = in.readInt();
        case 3 -> role = in.tryNull() ? UserController.Role.GUEST : ROLE_2.read(in);
        default -> payment = in.tryNull() ? Optional.empty() : Optional.ofNullable(readPayment(in));
      }
    }
    if ((seen & 0x7L) != 0x7L) {
      NEW_USER_MEMBERS.missing(in, start, ~seen & 0x7L, 0);
    }
    if (!Texts.isNotBlank(name)) {
      in.invalid(start, "/name", "not_blank", "{not_blank}");
    }
    if (!Texts.hasLength(name, 0, 80)) {
      in.invalid(start, "/name", "size", "{size.text}", "max", 80);
    }
    if (!Emails.isEmail(mail)) {
      in.invalid(start, "/mail", "email", "{email}");
    }
    if (age < 18) {
      in.invalid(start, "/age", "min", "{min}", "min", 18);
    }
    if (in.failures() != failures) {
      return null;
    }
    try {
      return new UserController.NewUser(name, mail, age, role, payment);
    } catch (IllegalArgumentException refused) {
      in.invalid(start, "", "value", "This is no valid NewUser.");
      return null;
    }
  }

  static void writePageOfUser(JsonWriter out, UserController.Page<UserController.User> value) {
    out.raw(ITEMS_FIRST);
    writeListOfUser(out, value.items());
    String next = value.next();
    out.raw(NEXT);
    if (next == null) {
      out.nullValue();
    } else {
      out.string(next);
    }
    out.raw(COUNTS);
    writeMapOfStringToInteger(out, value.counts());
    out.raw('}');
  }

  static UserController.Payment readPayment(JsonReader in) {
    return switch (PAYMENT_TAGS.next(in)) {
          case 0 -> readCard(in);
          case 1 -> readBill(in);
          default -> null;
        };
  }

  static void writePayment(JsonWriter out, UserController.Payment value) {
    switch (value) {
      case UserController.Card it -> writeCard(out, it);
      case UserController.Bill it -> writeBill(out, it);
    }
  }

  static void writeUser(JsonWriter out, UserController.User value) {
    out.raw(ID_FIRST);
    out.number(value.id());
    out.raw(NAME);
    out.string(value.name());
    out.raw(ROLE);
    ROLE_2.write(out, value.role());
    out.raw(SINCE);
    out.text(Conversions.INSTANT, value.since());
    out.raw(FRIENDS);
    writeListOfUser(out, value.friends());
    UserController.Payment payment = value.payment();
    out.raw(PAYMENT);
    if (payment == null) {
      out.nullValue();
    } else {
      writePayment(out, payment);
    }
    out.raw('}');
  }

  static void writeListOfUser(JsonWriter out, List<UserController.User> elements) {
    out.raw('[');
    boolean first = true;
    for (UserController.User element : elements) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      writeUser(out, element);
    }
    out.raw(']');
  }

  static void writeMapOfStringToInteger(JsonWriter out, Map<String, Integer> map) {
    out.raw('{');
    boolean first = true;
    for (Map.Entry<String, Integer> entry : map.entrySet()) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      out.mapKey(entry.getKey());
      out.number(entry.getValue());
    }
    out.raw('}');
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static final class PageOfUserCodec implements JsonCodec<UserController.Page<UserController.User>> {
    PageOfUserCodec() {
    }

    @Override
    public UserController.Page<UserController.User> read(JsonReader in) {
      throw new UnsupportedOperationException("No route reads it.");
    }

    @Override
    public void write(JsonWriter out, UserController.Page<UserController.User> value) {
      writePageOfUser(out, value);
    }
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

  private static final class NewUserCodec implements JsonCodec<UserController.NewUser> {
    NewUserCodec() {
    }

    @Override
    public UserController.NewUser read(JsonReader in) {
      return readNewUser(in);
    }

    @Override
    public void write(JsonWriter out, UserController.NewUser value) {
      throw new UnsupportedOperationException("No route writes it.");
    }
  }

  private static final class AddressCodec implements JsonCodec<UserController.Address> {
    AddressCodec() {
    }

    @Override
    public UserController.Address read(JsonReader in) {
      return readAddress(in);
    }

    @Override
    public void write(JsonWriter out, UserController.Address value) {
      writeAddress(out, value);
    }
  }
}
