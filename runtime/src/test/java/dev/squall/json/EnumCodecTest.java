package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EnumCodecTest {
  private enum Color {
    RED,
    GREEN,
    /** With a body: a class of its own. */
    BLUE {
      @Override
      public String toString() {
        return "blue as the sea";
      }
    }
  }

  private static final EnumCodec<Color> PLAIN = new EnumCodec<>(Color.values());
  private static final EnumCodec<Color> NAMED =
      new EnumCodec<>(new Color[] {Color.BLUE, Color.RED, Color.GREEN}, new String[] {"bl\u00FC", "r\"<e>", "\u2028g"});

  @Test
  void constantsAreTheirNames() {
    for (Color color : Color.values()) {
      assertThat(written(PLAIN, color)).isEqualTo('"' + color.name() + '"');
      assertThat(read(PLAIN, " \"" + color.name() + "\" ")).isSameAs(color);
    }
  }

  @Test
  void constantsHaveOtherNames() {
    assertThat(written(NAMED, Color.BLUE)).isEqualTo("\"bl\u00FC\"");
    assertThat(written(NAMED, Color.RED)).isEqualTo("\"r\\\"<e>\"");
    for (Color color : Color.values()) {
      assertThat(read(NAMED, written(NAMED, color))).isSameAs(color);
      JsonWriter script = JsonWriter.scriptSafe(16);
      NAMED.write(script, color);
      assertThat(read(NAMED, new String(script.toByteArray(), StandardCharsets.UTF_8))).isSameAs(color);
    }
    assertThat(read(NAMED, "\"bl\\u00fc\"")).isSameAs(Color.BLUE);
  }

  @Test
  void constantsAreReadByOtherNamesToo() {
    EnumCodec<Color> codec = PLAIN.alias("rot", Color.RED).alias("", Color.GREEN);
    assertThat(read(codec, "\"rot\"")).isSameAs(Color.RED);
    assertThat(read(codec, "\"\"")).isSameAs(Color.GREEN);
    assertThat(written(codec, Color.RED)).isEqualTo("\"RED\"");
  }

  @Test
  void unknownTextsAreRefusedOrBecomeOneConstant() {
    assertThat(detail(PLAIN, "\"Red\"")).isEqualTo("Expected one of \"RED\", \"GREEN\", \"BLUE\", found \"Red\".");
    assertThat(detail(PLAIN, "\"REDD\"")).contains("found \"REDD\"");
    assertThat(detail(PLAIN, "1")).contains("found 1");
    assertThat(detail(NAMED, "true")).isEqualTo("Expected one of \"bl\u00FC\", \"r\\\"<e>\", \"\\u2028g\", found true.");
    assertThat(read(PLAIN.otherwise(Color.GREEN), "\"Red\"")).isSameAs(Color.GREEN);
    assertThat(detail(PLAIN.otherwise(Color.GREEN), "1")).contains("found 1");
  }

  @Test
  void constantsAreTextsToo() {
    assertThat(NAMED.parse("bl\u00FC")).isSameAs(Color.BLUE);
    assertThat(NAMED.format(Color.BLUE)).isEqualTo("bl\u00FC");
    assertThatThrownBy(() -> NAMED.parse("BLUE")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String written(EnumCodec<Color> codec, Color color) {
    JsonWriter out = new JsonWriter(16);
    codec.write(out, color);
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  private static @Nullable Color read(EnumCodec<Color> codec, String json) {
    JsonReader in = new JsonReader(json.getBytes(StandardCharsets.UTF_8));
    Color color = codec.read(in);
    in.finish();
    return color;
  }

  private static String detail(EnumCodec<Color> codec, String json) {
    return catchThrowableOfType(JsonException.class, () -> read(codec, json)).failures().getFirst().detail();
  }
}
