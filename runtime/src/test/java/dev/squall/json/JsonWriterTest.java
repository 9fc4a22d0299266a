package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.dispatch.Conversions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static final String HARD = "a\"\\\b\f\n\r\t\u0000\u001f\u007f<>&'\u2028\u2029\u00E9\u4E2D\uD83D\uDE00\uD83D!\uDE00";

  private final JsonWriter out = new JsonWriter(0);

  @Test
  void scalarsAreWritten() {
    out.raw("[".getBytes(StandardCharsets.UTF_8));
    out.number(Integer.MIN_VALUE);
    out.raw(',');
    out.number(Long.MIN_VALUE);
    out.raw(',');
    out.number(1.5);
    out.raw(',');
    out.number(1e100);
    out.raw(',');
    out.number(0.1f);
    out.raw(',');
    out.number(new BigDecimal("1E+3"));
    out.raw(',');
    out.number(BigInteger.TEN.pow(30));
    out.raw(',');
    out.bool(true);
    out.raw(',');
    out.bool(false);
    out.raw(',');
    out.nullValue();
    out.raw(',');
    out.base64("hi".getBytes(StandardCharsets.UTF_8));
    out.raw(',');
    out.text(Conversions.LOCAL_DATE, LocalDate.of(2026, 11, 28));
    out.raw(']');
    assertThat(out).hasToString("[-2147483648,-9223372036854775808,1.5,1.0E100,0.1,1E+3,1000000000000000000000000000000,true,false,null,"
        + "\"aGk=\",\"2026-11-28\"]");
  }

  @Test
  void stringsHaveTheEscapesThatJsonAsksFor() {
    out.string(HARD);
    assertThat(out).hasToString(
        "\"a\\\"\\\\\\u0008\\u000C\\n\\r\\t\\u0000\\u001F\u007f<>&'\u2028\u2029\u00E9\u4E2D\uD83D\uDE00\uFFFD!\uFFFD\"");
  }

  @Test
  void stringsForScriptsHaveMore() {
    JsonWriter script = JsonWriter.scriptSafe(0);
    script.string(HARD);
    assertThat(script).hasToString(
        "\"a\\\"\\\\\\u0008\\u000C\\n\\r\\t\\u0000\\u001F\\u007F\\u003C\\u003E\\u0026\\u0027\\u2028\\u2029\u00E9\u4E2D\uD83D\uDE00\uFFFD!\uFFFD\"");
  }

  @Test
  void longTextsOfAnyKindAreWritten() {
    for (int shift = 0; shift < 3; shift++) {
      String text = "a".repeat(shift) + "\uD83D\uDE00\u00E9".repeat(2000);
      out.clear();
      out.mapKey(text);
      assertThat(out).hasToString("\"" + text + "\":");
      assertThat(out.toByteArray()).hasSize(out.length());
    }
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> out.number(Double.NaN)).isInstanceOf(IllegalArgumentException.class).hasMessage("JSON has no number for NaN");
    assertThatThrownBy(() -> out.number(Float.NEGATIVE_INFINITY)).hasMessage("JSON has no number for -Infinity");
  }
}
