package dev.squall.benchmarks.json;

import dev.squall.dispatch.Conversions;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A codec by hand, in the form of those that are generated. */
final class UserCodec implements JsonCodec<User> {
  static final UserCodec CODEC = new UserCodec();

  private static final String[] KNOWN = {"id", "name", "email", "active", "balance", "born"};
  private static final byte[] ID = ",\"id\":".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NAME = ",\"name\":".getBytes(StandardCharsets.UTF_8);
  private static final byte[] EMAIL = ",\"email\":".getBytes(StandardCharsets.UTF_8);
  private static final byte[] ACTIVE = ",\"active\":".getBytes(StandardCharsets.UTF_8);
  private static final byte[] BALANCE = ",\"balance\":".getBytes(StandardCharsets.UTF_8);
  private static final byte[] BORN = ",\"born\":".getBytes(StandardCharsets.UTF_8);
  private static final byte[] ID_FIRST = "{\"id\":".getBytes(StandardCharsets.UTF_8);

  private UserCodec() {}

  @Override
  public @Nullable User read(JsonReader in) {
    int before = in.failures();
    int start = in.start();
    if (!in.beginObject()) {
      return null;
    }
    int seen = 0;
    long id = 0;
    String name = null;
    String email = null;
    boolean active = false;
    double balance = 0;
    LocalDate born = null;
    if (in.expectField(ID)) {
      id = in.readLong();
      seen |= 1;
    }
    if (in.expectField(NAME)) {
      name = in.readString();
      seen |= 2;
    }
    if (in.expectField(EMAIL)) {
      email = in.readString();
      seen |= 4;
    }
    if (in.expectField(ACTIVE)) {
      active = in.readBoolean();
      seen |= 8;
    }
    if (in.expectField(BALANCE)) {
      balance = in.readDouble();
      seen |= 16;
    }
    if (in.expectField(BORN)) {
      born = in.read(Conversions.LOCAL_DATE);
      seen |= 32;
    }
    while (in.nextField()) {
      int member = JsonMembers.index(in, KNOWN);
      if (member < 0) {
        in.unknown(start, KNOWN);
        continue;
      }
      if ((seen >> member & 1) != 0) {
        in.duplicate();
        continue;
      }
      seen |= 1 << member;
      switch (member) {
        case 0 -> id = in.readLong();
        case 1 -> name = in.readString();
        case 2 -> email = in.readString();
        case 3 -> active = in.readBoolean();
        case 4 -> balance = in.readDouble();
        default -> born = in.read(Conversions.LOCAL_DATE);
      }
    }
    if (seen != 63) {
      JsonMembers.missing(in, start, seen, KNOWN);
    }
    if (in.failures() != before || name == null || email == null || born == null) {
      return null;
    }
    return new User(id, name, email, active, balance, born);
  }

  @Override
  public void write(JsonWriter out, User value) {
    out.raw(ID_FIRST);
    out.number(value.id());
    out.raw(NAME);
    out.string(value.name());
    out.raw(EMAIL);
    out.string(value.email());
    out.raw(ACTIVE);
    out.bool(value.active());
    out.raw(BALANCE);
    out.number(value.balance());
    out.raw(BORN);
    out.text(Conversions.LOCAL_DATE, value.born());
    out.raw('}');
  }
}
