package dev.squall.json;

import dev.squall.dispatch.Conversions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads numbers of any size, within the limits of {@link Conversions#BIG_DECIMAL} and {@link Conversions#BIG_INTEGER}. Stateless. */
final class BigNumberReader {
  private static final int MOST_DIGITS = 1000;

  private BigNumberReader() {}

  static @Nullable BigDecimal readDecimal(JsonReader in) {
    int start = in.at;
    BigDecimal value = read(in, Conversions.BIG_DECIMAL.expected());
    if (value != null && (Math.abs(value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS)) {
      in.recordType(start, Conversions.BIG_DECIMAL.expected());
      return null;
    }
    return value;
  }

  static @Nullable BigInteger readInteger(JsonReader in) {
    int start = in.at;
    String expected = Conversions.BIG_INTEGER.expected();
    BigDecimal value = read(in, expected);
    if (value == null) {
      return null;
    }
    // Looked at before it is made whole: the exponent could ask for any number of zeros.
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.scale() > 0 || (long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
      in.recordType(start, expected);
      return null;
    }
    return stripped.toBigIntegerExact();
  }

  private static @Nullable BigDecimal read(JsonReader in, String expected) {
    int start = in.at;
    if (!NumberReader.isNext(in)) {
      in.mismatch(expected);
      return null;
    }
    int end = NumberReader.end(in, start);
    in.at = end;
    try {
      return new BigDecimal(new String(in.buf, start, end - start, StandardCharsets.ISO_8859_1));
    } catch (NumberFormatException e) {
      in.recordType(start, expected); // its exponent fits no int
      return null;
    }
  }
}
