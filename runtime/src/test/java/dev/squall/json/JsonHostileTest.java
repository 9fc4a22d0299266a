package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents that are made to cost much: what is allocated for them is a small multiple of their length. */
class JsonHostileTest {
  private static final int SIZE = 1 << 20;

  /** For classes that are loaded, and call sites that are linked, the first time. */
  private static final int FIXED = 4_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a document as something, and gives back what was thrown, if anything; at most so many bytes for each of its own are allocated. */
  private static @Nullable JsonException read(byte[] json, int most, Consumer<JsonReader> how) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    JsonException thrown = null;
    try {
      JsonReader in = new JsonReader(json);
      how.accept(in);
      in.finish();
    } catch (JsonException e) {
      thrown = e;
    }
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan((long) most * json.length + FIXED);
    return thrown;
  }

  private static void ints(JsonReader in) {
    in.beginArray();
    while (in.nextElement()) {
      in.readInt();
    }
  }

  @Test
  void aMillionDigitsAreNotRead() {
    byte[] digits = utf8("1".repeat(SIZE));
    assertThat(read(digits, 1, JsonReader::readInt)).hasMessage("(line 1, column 1): A number has more than 1000 characters.");
    assertThat(read(digits, 1, JsonReader::readLong)).isNotNull();
    assertThat(read(digits, 1, JsonReader::readDouble)).isNotNull();
    assertThat(read(digits, 1, JsonReader::readBigDecimal)).isNotNull();
    assertThat(read(digits, 1, JsonReader::readBigInteger)).isNotNull();
    assertThat(read(digits, 1, JsonReader::skipValue)).isNotNull();
    assertThat(read(utf8("1e" + "9".repeat(SIZE)), 1, JsonReader::readDouble)).isNotNull();
  }

  @Test
  void numbersWithHugeExponentsStaySmall() {
    assertThat(read(utf8("1e999999999"), 1, JsonReader::readBigDecimal).failures()).hasSize(1);
    assertThat(read(utf8("1e999999999"), 1, JsonReader::readBigInteger).failures()).hasSize(1);
    assertThat(read(utf8("1e-999999999"), 1, JsonReader::readBigInteger).failures()).hasSize(1);
    assertThat(read(utf8("1e99999999999999"), 1, JsonReader::readBigDecimal).failures()).hasSize(1);
  }

  @Test
  void whiteSpaceAndDepthCostNothing() {
    assertThat(read(utf8(" ".repeat(SIZE) + "1" + "\n".repeat(SIZE)), 1, JsonReader::readInt)).isNull();
    assertThat(read(utf8("[".repeat(SIZE)), 1, JsonReader::skipValue))
        .hasMessageContaining("There are more than 128 arrays and objects within each other.");
    assertThat(read(utf8("{\"a\":".repeat(SIZE / 5)), 1, JsonReader::skipValue)).isNotNull();
  }

  @Test
  void failuresAreToldInOnePassOverTheDocument() {
    JsonException thrown = read(utf8("[" + "\"x\", ".repeat(SIZE / 5) + "1]"), 2, JsonHostileTest::ints);
    assertThat(thrown.failures()).hasSize(JsonReader.MAX_FAILURES);
    byte[] late = utf8("[" + "1,".repeat(SIZE) + "\"x\",".repeat(19) + "1]");
    assertThat(read(late, 2, JsonHostileTest::ints).failures().getLast().pointer()).isEqualTo("/" + (SIZE + 18));
  }

  @Test
  void longNamesAndTextsAreCutWhereTheyAreTold() {
    String name = "\\u0061".repeat(SIZE / 6);
    byte[] json = utf8("{\"" + name + "\":[" + "\"" + "y".repeat(SIZE) + "\"," + "1,".repeat(20) + "1]}");
    JsonException thrown = read(json, 40, in -> {
      in.beginObject();
      in.nextField();
      in.beginArray();
      while (in.nextElement()) {
        in.readBoolean();
      }
    });
    assertThat(thrown.failures()).hasSize(20).allSatisfy(failure -> {
      assertThat(failure.pointer()).hasSize(JsonFailure.MAX_POINTER).endsWith("...");
      assertThat(failure.found()).hasSizeLessThanOrEqualTo(JsonFailure.MAX_FOUND);
    });
  }

  @Test
  void unknownNamesAreComparedWithFewKnownOnes() {
    String[] known = new String[1000];
    Arrays.fill(known, "abcdefghijklmnopqrstuvwxyzabcdefghijklmn");
    JsonException thrown = read(utf8("{" + "\"bcdefghijklmnopqrstuvwxyzabcdefghijklmno\":1,".repeat(20) + "\"a\":1}"), 0, in -> {
      int start = in.start();
      in.beginObject();
      while (in.nextField()) {
        in.unknown(start, known);
      }
    });
    assertThat(thrown.failures()).hasSize(20);
  }

  @Test
  void readingNumbersAndBooleansMakesNoObjects() {
    byte[] json = utf8("[1,-2147483648,9223372036854775807,1.5,12345.678e10,0.1,true,null]");
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 20 && least > 0; round++) {
      JsonReader in = new JsonReader(json);
      long before = THREADS.getCurrentThreadAllocatedBytes();
      in.beginArray();
      in.nextElement();
      in.readInt();
      in.nextElement();
      in.readInt();
      in.nextElement();
      in.readLong();
      in.nextElement();
      in.readDouble();
      in.nextElement();
      in.readDouble();
      in.nextElement();
      in.readFloat();
      in.nextElement();
      in.readBoolean();
      in.nextElement();
      in.tryNull();
      in.nextElement();
      in.finish();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(least).isZero();
  }
}
