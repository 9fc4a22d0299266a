package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Numbers are rounded as the JDK rounds them. How many are tried is set by {@code -Djson.decimals}; some millions take a minute. The seed by {@code
 * -Djson.seed}.
 */
class DecimalsTest {
  private static final int TIMES = Integer.getInteger("json.decimals", 20_000);
  private static final long SEED = Long.getLong("json.seed", System.nanoTime());

  private final Random random = new Random(SEED);

  private static void check(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    double wanted = Double.parseDouble(json);
    JsonReader in = new JsonReader(bytes);
    double found = in.readDouble();
    if (Double.isInfinite(wanted)) {
      assertThat(in.failures()).as(json).isEqualTo(1);
    } else {
      assertThat(Double.doubleToRawLongBits(found)).as("%s with seed %d", json, SEED).isEqualTo(Double.doubleToRawLongBits(wanted));
      in.finish();
    }
    float wantedFloat = Float.parseFloat(json);
    JsonReader floats = new JsonReader(bytes);
    float foundFloat = floats.readFloat();
    if (Float.isInfinite(wantedFloat)) {
      assertThat(floats.failures()).as(json).isEqualTo(1);
    } else {
      assertThat(Float.floatToRawIntBits(foundFloat)).as("%s with seed %d", json, SEED).isEqualTo(Float.floatToRawIntBits(wantedFloat));
      floats.finish();
    }
  }

  @Test
  void randomBitsComeBack() {
    JsonWriter out = new JsonWriter(64);
    for (int i = 0; i < TIMES; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        check(Double.toString(value));
        out.clear();
        out.number(value);
        assertThat(out).hasToString(Double.toString(value));
      }
      float small = Float.intBitsToFloat(random.nextInt());
      if (Float.isFinite(small)) {
        check(Float.toString(small));
      }
    }
  }

  @Test
  void digitsAndExponentsOfAnyKindAreRounded() {
    for (int i = 0; i < TIMES; i++) {
      check((random.nextLong() >>> random.nextInt(63)) + "e" + (random.nextInt(700) - 360));
      check(random.nextInt(1000) + "." + (random.nextLong() >>> (1 + random.nextInt(60))));
      check(Long.toUnsignedString(random.nextLong() | Long.MIN_VALUE) + (random.nextBoolean() ? "" : ".5"));
      String digits = "1" + new BigDecimal(random.nextLong(Long.MAX_VALUE)).pow(1 + random.nextInt(4)).toPlainString();
      check(digits + "e-" + random.nextInt(400));
      check("-0." + "0".repeat(random.nextInt(330)) + digits);
    }
  }

  @Test
  void valuesHalfwayBetweenTwoAreRoundedToTheEvenOne() {
    for (int i = 0; i < TIMES / 20; i++) {
      double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
      if (value < 1e250 && value > 1e-250) {
        halfway(new BigDecimal(value).add(new BigDecimal(Math.nextUp(value))).divide(BigDecimal.TWO));
      }
      float small = Math.abs(Float.intBitsToFloat(random.nextInt()));
      if (small < 1e37f && small > 0) {
        halfway(new BigDecimal(small).add(new BigDecimal(Math.nextUp(small))).divide(BigDecimal.TWO));
      }
      long whole = (1L << 53) + random.nextInt(1 << 20);
      check(Long.toString(whole));
      check(whole + ".0");
      check(whole + "000e-3");
    }
  }

  private static void halfway(BigDecimal exact) {
    String plain = exact.toPlainString();
    if (plain.length() < 900) {
      check(plain);
      check(plain.contains(".") ? plain + "0000000000000000000001" : plain + ".0000000000000000000001");
      check(exact.subtract(exact.ulp().scaleByPowerOfTen(-30)).toString());
    }
  }

  @Test
  void theEdgesOfTheRangeAreKept() {
    for (String json : new String[] {
      "0", "-0", "0.0", "-0.0e5", "0e999", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "2.2250738585072014e-308",
      "2.2250738585072011e-308", "2.225073858507201e-308", "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308",
      "1e309", "1e-400", "1e99999999999999999999", "1e-99999999999999999999", "123456789012345678901234567890", "9007199254740993",
      "0.1", "0.2", "0.30000000000000004", "1e22", "1e23", "8.5e22", "3.4028235e38", "3.4028236e38", "1.4e-45", "7e-46", "1.17549435e-38"
    }) {
      check(json);
    }
  }
}
