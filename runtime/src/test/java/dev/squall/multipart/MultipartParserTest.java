package dev.squall.multipart;

import static dev.squall.multipart.MultipartText.bytes;
import static dev.squall.multipart.MultipartText.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MultipartParserTest {
  private static final String FIELD = "Content-Disposition: form-data; name=\"a\"";

  /** As a browser sends it, with content that nearly has the boundary in it. */
  private static final String FORM =
      """
      @
      Content-Disposition: form-data; name="title"

      A \r \n--\r\n------form7Z \r\r\n----
      @
      Content-Disposition: form-data; name="doc"; filename="x y.txt"
      Content-Type: text/plain

      \r\n\r\n------form7Z
      @
      Content-Disposition: form-data; name="empty"


      @--
      """;

  private static final List<String> PARTS =
      List.of(
          "title|null|A \r \r\n--\r\r\n------form7Z \r\r\r\n----",
          "doc|x y.txt|\r\r\n\r\r\n------form7Z",
          "empty|null|");

  @Test
  void findsThePartsOfAForm() throws MultipartException {
    assertThat(MultipartText.whole(FORM)).isEqualTo(PARTS);
  }

  @Test
  void findsTheSamePartsWhereverTheBytesAreSplit() throws MultipartException {
    int length = bytes(FORM).length;
    for (int index = 0; index <= length; index++) {
      assertThat(MultipartText.splitAt(FORM, index)).as("split at %d", index).isEqualTo(PARTS);
    }
    for (int slice = 1; slice <= length; slice++) {
      assertThat(MultipartText.inSlices(FORM, slice)).as("slices of %d", slice).isEqualTo(PARTS);
    }
  }

  @Test
  void findsContentThatIsMadeOfPiecesOfBoundaries() throws MultipartException {
    long seed = 20_261_121;
    Random random = new Random(seed);
    String[] pieces = {"\r", "\n", "\r\n", "-", "--", "----form7Zq", "----form7Z", "\r\n------form7Z", "q", "x"};
    for (int round = 0; round < 500; round++) {
      StringBuilder content = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        content.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = content.toString();
      if (("\r\n" + text + "\r\n--").contains("\r\n------form7Zq")) {
        continue;
      }
      byte[] body = ("------form7Zq\r\n" + FIELD + "\r\n\r\n" + text + "\r\n------form7Zq--")
          .getBytes(StandardCharsets.ISO_8859_1);
      for (int slice = 1; slice <= 40; slice++) {
        MultipartText parsed = new MultipartText(MultipartLimits.DEFAULT);
        for (int from = 0; from < body.length; from += slice) {
          parsed.feed(body, from, Math.min(body.length, from + slice));
        }
        assertThat(parsed.end()).as("seed %d, slices of %d", seed, slice).isEqualTo(List.of("a|null|" + text));
      }
    }
  }

  @Test
  void skipsWhatStandsAroundTheParts() throws MultipartException {
    String body = "This is\n@ne preamble\n".replace("@", "o") + part(FIELD, "x") + "an epilogue\n@\nno part";
    assertThat(MultipartText.whole(body)).isEqualTo(List.of("a|null|x"));
    assertThat(MultipartText.inSlices(body, 1)).isEqualTo(List.of("a|null|x"));
  }

  @Test
  void takesABodyWithoutParts() throws MultipartException {
    assertThat(MultipartText.whole("@--\n")).isEmpty();
    assertThat(MultipartText.whole("@--")).isEmpty();
  }

  @Test
  void takesWhiteSpaceBehindABoundary() throws MultipartException {
    assertThat(MultipartText.whole("@ \t\n" + FIELD + "\n\nx\n@-- \t")).isEqualTo(List.of("a|null|x"));
  }

  @Test
  void takesAPartWhoseHeaderAndDelimiterShareALineBreak() throws MultipartException {
    String body = "@\n" + FIELD + "\n\n@--\n";
    for (int slice = 1; slice < bytes(body).length; slice++) {
      assertThat(MultipartText.inSlices(body, slice)).isEqualTo(List.of("a|null|"));
    }
  }

  @Test
  void needsTheClosingBoundary() throws MultipartException {
    byte[] whole = bytes(FORM);
    int closed = whole.length - 2;
    for (int length = 0; length < closed; length++) {
      MultipartText text = new MultipartText(MultipartLimits.DEFAULT);
      text.feed(whole, 0, length);
      assertThat(text.ended()).isFalse();
      MultipartException refused = catchThrowableOfType(MultipartException.class, text::end);
      assertThat(refused).as("%d bytes", length).hasMessageStartingWith("The multipart body ends without its closing");
      assertThat(refused.status()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@\n\nx\n@--", // no header
        "@\nContent-Type: text/plain\n\nx\n@--", // no Content-Disposition
        "@\nContent-Disposition: form-data\n\nx\n@--", // no name
        "@\nContent-Disposition: form-data; filename=\"f\"\n\nx\n@--", // no name
        "@\nContent-Disposition: attachment; name=\"a\"\n\nx\n@--", // not of a form
        "@\nContent-Disposition\n\nx\n@--", // no colon
        "@\n: form-data; name=\"a\"\n\nx\n@--", // no field's name
        "@\nContent-Disposition : form-data; name=\"a\"\n\nx\n@--", // space before the colon
        "@\nContent-Disposition: form-data;\n name=\"a\"\n\nx\n@--", // folded
        "@\nContent-Disposition: form-data; name=\"a\"\rX: y\n\nx\n@--", // bare CR
        "@\nContent-Disposition: form-data; name=\"a\u0000\"\n\nx\n@--", // control character
        "@\nContent-Disposition: form-data; name=\"a\"\nContent-Disposition: form-data; name=\"b\"\n\nx\n@--",
        "@\nContent-Disposition: form-data; name=\"a\"\nContent-Type: a/b\ncontent-type: a/c\n\nx\n@--",
        "@x\nContent-Disposition: form-data; name=\"a\"\n\nx\n@--", // boundary goes on
        "@\nContent-Disposition: form-data; name=\"a\"\n\nx\n@-\n", // half a closing boundary
        "@\nContent-Disposition: form-data; name=\"a\"\n\nx\n@--x", // text behind the closing boundary
        "@\r@--", // bare CR behind the boundary
      })
  void refusesWhatIsMalformed(String body) {
    for (int slice : new int[] {1, 7, 10_000}) {
      MultipartException refused =
          catchThrowableOfType(MultipartException.class, () -> MultipartText.inSlices(body, slice));
      assertThat(refused).as(body).isNotNull();
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.getMessage()).endsWith(".").contains("part").doesNotContain("\r");
    }
  }

  @Test
  void refusesBareLineFeeds() {
    byte[] body = ("------form7Zq\r\n" + FIELD + "\nX: y\r\n\r\nx\r\n------form7Zq--").getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> new MultipartText(MultipartLimits.DEFAULT).feed(body, 0, body.length))
        .hasMessage("The header of a part has a line feed without a carriage return.");
  }

  @Test
  void refusesCodedContent() throws MultipartException {
    MultipartException refused =
        catchThrowableOfType(
            MultipartException.class,
            () -> MultipartText.whole(part(FIELD + "\nContent-Transfer-Encoding: base64", "eA==")));
    assertThat(refused.status()).isEqualTo(415);
    assertThat(MultipartText.whole(part(FIELD + "\nContent-Transfer-Encoding: 8BIT", "x"))).isEqualTo(List.of("a|null|x"));
  }

  @Test
  void limitsHowManyPartsThereAre() throws MultipartException {
    String three = ("@\n" + FIELD + "\n\nx\n").repeat(3) + "@--";
    assertThat(parse(three, new MultipartLimits(3, 100, 100))).hasSize(3);
    assertRefused(three, new MultipartLimits(2, 100, 100), 400, "The multipart body has more than 2 parts.");
    assertThat(parse(("@\n" + FIELD + "\n\nx\n").repeat(100) + "@--", MultipartLimits.DEFAULT)).hasSize(100);
    assertRefused(
        ("@\n" + FIELD + "\n\nx\n").repeat(101) + "@--",
        MultipartLimits.DEFAULT,
        400,
        "The multipart body has more than 100 parts.");
  }

  @Test
  void limitsThePartsHeader() throws MultipartException {
    String body = part(FIELD + "\nX: " + "y".repeat(100), "z");
    int header = FIELD.length() + 2 + 103 + 2 + 2;
    assertThat(parse(body, new MultipartLimits(1, header, 100))).isEqualTo(List.of("a|null|z"));
    assertRefused(
        body,
        new MultipartLimits(1, header - 1, 100),
        400,
        "The header of a part has more than " + (header - 1) + " bytes.");
  }

  @Test
  void limitsTheFieldsOfAPartsHeader() throws MultipartException {
    StringBuilder fields = new StringBuilder(FIELD);
    for (int i = 0; i < 31; i++) {
      fields.append("\nX-").append(i).append(": y");
    }
    assertThat(parse(part(fields.toString(), "z"), MultipartLimits.DEFAULT)).isEqualTo(List.of("a|null|z"));
    assertRefused(
        part(fields + "\nOne: more", "z"), MultipartLimits.DEFAULT, 400, "The header of a part has more than 32 fields.");
  }

  @Test
  void limitsThePartsContent() throws MultipartException {
    String body = part(FIELD, "12345678\n-");
    assertThat(parse(body, new MultipartLimits(1, 100, 11))).hasSize(1);
    assertRefused(body, new MultipartLimits(1, 100, 10), 413, "A part of the multipart body has more than 10 bytes.");
  }

  @Test
  void looksAtAByteOfADrippedBodyOnce() throws MultipartException {
    // 4 MB that end in half a boundary over and over, byte by byte: quadratic work would not come to an end.
    byte[] nearly = "\r\n------form7Z".getBytes(StandardCharsets.US_ASCII);
    MultipartText text = new MultipartText(MultipartLimits.DEFAULT);
    byte[] start = bytes("@\n" + FIELD + "\n\n");
    text.feed(start, 0, start.length);
    byte[] one = new byte[1];
    for (int i = 0; i < 4_000_000; i++) {
      one[0] = nearly[i % nearly.length];
      text.feed(one, 0, 1);
    }
    byte[] end = bytes("\n@--");
    text.feed(end, 0, end.length);
    assertThat(text.end().getFirst()).hasSize("a|null|".length() + 4_000_000);
  }

  private static List<String> parse(String body, MultipartLimits limits) throws MultipartException {
    byte[] bytes = bytes(body);
    List<List<String>> results = new ArrayList<>();
    for (int slice : new int[] {bytes.length, 1}) {
      MultipartText text = new MultipartText(limits);
      for (int from = 0; from < bytes.length; from += slice) {
        text.feed(bytes, from, Math.min(bytes.length, from + slice));
      }
      results.add(text.end());
    }
    assertThat(results.getFirst()).isEqualTo(results.getLast());
    return results.getFirst();
  }

  private static void assertRefused(String body, MultipartLimits limits, int status, String message) {
    MultipartException refused = catchThrowableOfType(MultipartException.class, () -> parse(body, limits));
    assertThat(refused).hasMessage(message);
    assertThat(refused.status()).isEqualTo(status);
  }
}
