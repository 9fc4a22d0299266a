package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTagsTest {
  private static final JsonTags KINDS = JsonTags.of("type", "box", "caf\u00E9", "a\"b");
  private static final JsonMembers MEMBERS = JsonMembers.of("of", "pad", "in").tagged("type");
  private static final int MEGABYTE = 1 << 20;

  private static JsonReader reader(String json) {
    return new JsonReader(json.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\":\"box\",\"x\":1} | 0",
        " { \"x\" : [1, {\"type\":\"no\"}] , \"type\" : \"box\" } | 0",
        "{\"type\":\"caf\u00E9\"} | 1",
        "{\"type\":\"caf\\u00e9\"} | 1",
        "{\"type\":\"a\\\"b\"} | 2",
        "{\"t\\u0079pe\":\"b\\u006fx\"} | 0",
        "{\"types\":\"a\",\"typ\":1,\"type\":\"box\"} | 0",
      })
  void theTextIsFoundWhereverItStands(String json, int kind) {
    JsonReader in = reader(json);
    assertThat(KINDS.next(in)).isEqualTo(kind);
    in.skipValue();
    in.finish();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | /type missing",
        "{\"x\":1} | /type missing",
        "{\"type\":1} | /type type",
        "{\"type\":null} | /type type",
        "{\"type\":\"boxes\"} | /type type",
        "[] | type",
        "7 | type",
      })
  void whatIsNoKindIsRecorded(String json, String failure) {
    JsonReader in = reader(json);
    assertThat(KINDS.next(in)).isEqualTo(-1);
    JsonFailure found = catchThrowableOfType(JsonException.class, in::finish).failures().getFirst();
    assertThat((found.pointer() + " " + found.code()).strip()).isEqualTo(failure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{\"type\"", "{\"x\":1", "{\"x\" 1,\"type\":\"box\"}", "{\"x\":1;\"type\":\"box\"}", "{\"x\":[,\"type\":\"box\"}", "{,", "{\"type\":"})
  void whatIsMalformedIsLeftToTheReaderOrTold(String json) {
    JsonReader in = reader(json);
    JsonException failure = catchThrowableOfType(JsonException.class, () -> {
      KINDS.next(in);
      in.skipValue();
      in.finish();
    });
    assertThat(failure.malformed()).isTrue();
  }

  @Test
  void choicesAreToldInQuotationMarksEscapedAndInPart() {
    assertThat(detail(KINDS)).isEqualTo("Expected one of \"box\", \"caf\u00E9\", \"a\\\"b\", found \"?\".");
    assertThat(detail(JsonTags.of("type", "a\n\u202Eb"))).isEqualTo("Expected \"a\\u000A\\u202Eb\", found \"?\".");
    String[] many = IntStream.range(0, 1000).mapToObj(i -> "kind" + i).toArray(String[]::new);
    assertThat(detail(JsonTags.of("type", many))).startsWith("Expected one of \"kind0\", \"kind1\"").contains(" and ").hasSizeLessThan(400);
    assertThat(detail(JsonTags.of("type", "x".repeat(5000)))).hasSizeLessThan(400);
  }

  private static String detail(JsonTags tags) {
    JsonReader in = reader("{\"type\":\"?\"}");
    tags.next(in);
    return catchThrowableOfType(JsonException.class, in::finish).failures().getFirst().detail();
  }

  /** Objects within each other whose kinds come last: each is gone over before it is read, and again where the kind is met. */
  @ParameterizedTest
  @CsvSource({"1", "2", "8", "100", "127"})
  void kindsThatComeLateDoNotMultiplyWhatIsReadByTheDepth(int depth) {
    JsonReader in = reader(nested(depth, MEGABYTE / depth));
    read(in);
    in.finish();
    assertThat(scanned(in)).isLessThan(3L * in.to);
  }

  @Test
  void smallObjectsWithinEachOtherAreGoneOverAFewTimesOnly() {
    String chunk = nested(60, 1);
    JsonReader in = reader("{\"of\":[" + (chunk + ",").repeat(200) + chunk + "],\"type\":\"box\"}");
    read(in);
    in.finish();
    assertThat(scanned(in)).isLessThan(10L * in.to);
  }

  @Test
  void whatIsInTheWayMayBeDeepOrWide() {
    String deep = "[".repeat(100) + "1" + "]".repeat(100);
    String wide = "[" + "{\"a\":[1]},".repeat(5000) + "0]";
    for (String pad : List.of(deep, wide, "[" + deep + "," + wide + "]")) {
      JsonReader in = reader("{\"pad\":" + pad + ",\"in\":{\"pad\":" + pad + ",\"in\":{\"pad\":" + pad + ",\"type\":\"box\"},\"type\":\"box\"},\"type\":\"box\"}");
      read(in);
      in.finish();
      assertThat(scanned(in)).isLessThan(3L * in.to);
    }
  }

  @Test
  void whatIsGoneOverMustNotBeDeeperThanWhatIsRead() {
    String pad = "[".repeat(127) + "]".repeat(127);
    JsonReader fits = reader("{\"pad\":" + pad + ",\"type\":\"box\"}");
    read(fits);
    fits.finish();
    JsonReader deeper = reader("{\"pad\":[" + pad + "],\"type\":\"box\"}");
    assertThat(catchThrowableOfType(JsonException.class, () -> read(deeper)).malformed()).isTrue();
    JsonReader within = reader("{\"in\":{\"pad\":" + pad + ",\"type\":\"box\"},\"type\":\"box\"}");
    assertThat(catchThrowableOfType(JsonException.class, () -> read(within)).malformed()).isTrue();
  }

  private static String nested(int depth, int pad) {
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      json.append("{\"pad\":\"").append("x".repeat(pad)).append("\",\"in\":");
    }
    json.append("null");
    for (int i = 0; i < depth; i++) {
      json.append(",\"type\":\"box\"}");
    }
    return json.toString();
  }

  private static long scanned(JsonReader in) {
    SkippedValues skipped = in.skipped;
    return skipped == null ? 0 : skipped.scanned();
  }

  /** As generated code reads it. */
  private static void read(JsonReader in) {
    if (in.tryNull() || KINDS.next(in) < 0) {
      return;
    }
    int start = in.start();
    in.beginObject();
    long seen = 0;
    for (int member = MEMBERS.next(in, start, seen); member >= 0; member = MEMBERS.next(in, start, seen)) {
      seen |= 1L << member;
      switch (member) {
        case 0 -> {
          in.beginArray();
          while (in.nextElement()) {
            read(in);
          }
        }
        case 1 -> in.skipValue();
        default -> read(in);
      }
    }
  }
}
