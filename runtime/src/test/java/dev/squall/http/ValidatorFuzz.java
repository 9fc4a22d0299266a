package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Tags, times and conditions: what is read is written the same, and the JDK's formatter reads no other time. */
public final class ValidatorFuzz {
  private ValidatorFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1).replaceAll("[\\x00-\\x08\\x0a-\\x1f\\x7f]", "");
    checkTags(text);
    checkTime(text);
    for (String field : List.of("If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since")) {
      Request request = RequestFixture.request("GET / HTTP/1.1\nHost: a\n" + field + ": " + text + "\n");
      assertThat(request.preconditions().evaluate(EntityTag.strong("a"), Instant.EPOCH)).isNotNull();
      assertThat(request.preconditions().evaluateMissing()).isNotNull();
    }
  }

  private static void checkTags(String text) {
    EntityTag tag = EntityTag.parse(text);
    if (tag != null) {
      assertThat(tag.toString()).isEqualTo(text);
    }
    List<EntityTag> tags = EntityTag.parseLists(List.of(text, "\"last\""));
    if (tags != null) {
      assertThat(tags.getLast()).isEqualTo(EntityTag.strong("last"));
      String written = String.join(",", tags.stream().map(EntityTag::toString).toList());
      assertThat(EntityTag.parseLists(List.of(written))).isEqualTo(tags);
    }
  }

  private static void checkTime(String text) {
    Instant time = HttpDate.parse(text);
    if (time != null && HttpDate.canFormat(time)) {
      assertThat(HttpDate.parse(HttpDate.format(time))).isEqualTo(time);
    }
    Instant expected;
    try {
      expected = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return;
    }
    if (text.matches("[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT")) {
      assertThat(time).isEqualTo(expected);
    }
  }
}
