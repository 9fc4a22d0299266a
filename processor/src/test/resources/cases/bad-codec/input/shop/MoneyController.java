package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Json;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;

@Route("/money")
final class MoneyController {
  @Post
  void add(@Body @Json(codec = TextCodec.class) Money money) {}

  @Post("/prices")
  Price price(@Body Price price) {
    return price;
  }

  @Json(codec = MoneyCodec.class)
  record Money(long cents) {}

  record Price(@Json(codec = Object.class) Money money) {}

  static final class MoneyCodec implements JsonCodec<Money> {
    private MoneyCodec() {}

    @Override
    public Money read(JsonReader in) {
      return new Money(in.readLong());
    }

    @Override
    public void write(JsonWriter out, Money value) {
      out.number(value.cents());
    }
  }

  static final class TextCodec implements JsonCodec<String> {
    @Override
    public String read(JsonReader in) {
      return in.readString();
    }

    @Override
    public void write(JsonWriter out, String value) {
      out.string(value);
    }
  }

  @Post("/plain")
  void plain(@Body Money money) {}
}
