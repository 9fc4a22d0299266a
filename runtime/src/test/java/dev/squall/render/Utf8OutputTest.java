package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.BodyOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8OutputTest {
  /** Takes what is written, and fails behind it, once. */
  private static final class BreakingOutput extends BodyOutput {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private boolean broken;

    @Override
    public void write(int b) {
      taken.write(b);
    }

    @Override
    public void write(byte[] source, int from, int length) throws IOException {
      taken.write(source, from, length);
      if (!broken) {
        broken = true;
        throw new IOException("on purpose");
      }
    }

    @Override
    public void trailer(String name, String value) {}

    @Override
    public boolean clientGone() {
      return false;
    }
  }

  @Test
  void whatWasHandedOverIsNotSentAgainWhereThatFailed() {
    BreakingOutput target = new BreakingOutput();
    Utf8Output out = new Utf8Output(new byte[64], 100, target);
    out.raw("first".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(out::flush).isInstanceOf(UncheckedIOException.class);
    out.raw(" second".getBytes(StandardCharsets.UTF_8));
    out.flush();
    out.finish();
    assertThat(target.taken.toString(StandardCharsets.UTF_8)).isEqualTo("first second");
  }


  @Test
  void everyMethodGrowsTheArrayWhereverItsEndIs() {
    for (int before = 0; before <= 64; before++) {
      Utf8Output out = new Utf8Output(64);
      out.raw("x".repeat(before).getBytes(StandardCharsets.US_ASCII));
      out.number(Integer.MIN_VALUE);
      out.number(-1234567890123456789L);
      out.number(-9999999.99);
      out.number(-0.125);
      out.number(-0.5f);
      out.bool(false);
      out.html("\"\"\"\"");
      out.url("/''\u00E9");
      out.json("\u0001");
      out.jsonAttribute("");
      out.xml("\r");
      out.text("\uD83D\uDE00");
      out.css("red");
      assertThat(out.toString())
          .isEqualTo(
              "x".repeat(before)
                  + "-2147483648-1234567890123456789-9999999.99-0.125-0.5false&quot;&quot;&quot;&quot;/&#39;&#39;%C3%A9"
                  + "\"\\u0001\"&quot;&quot;&#13;\uD83D\uDE00red");
    }
  }

  @Test
  void safeTypesAreWrittenAsTheyAre() {
    Utf8Output out = new Utf8Output(64);
    out.html(Html.trusted("<b>").concat("<").concat(Html.trusted("</b>")));
    out.url(TrustedUrl.trusted("javascript:x&y"));
    out.json(Json.trusted("[\"<\u2028'>&\"]"));
    out.jsonAttribute(Json.trusted("[\"<\"]"));
    assertThat(out.toString())
        .isEqualTo("<b>&lt;</b>javascript:x&amp;y[\"\\u003C\\u2028\\u0027\\u003E\\u0026\"][&quot;&lt;&quot;]");
  }

  @Test
  void capturesAreTakenOutAgain() {
    Utf8Output out = new Utf8Output(64);
    out.text("a");
    int outer = out.mark();
    out.text("b\u00E9");
    int inner = out.mark();
    out.text("c");
    assertThat(out.take(inner)).isEqualTo("c");
    out.text("d");
    out.drop(out.mark());
    assertThat(out.take(outer)).isEqualTo("b\u00E9d");
    assertThat(out.toString()).isEqualTo("a");
  }

  @Test
  void aRenderingIsLimited() {
    Utf8Output out = new Utf8Output(10, 100);
    out.text("x".repeat(100));
    assertThat(out.length()).isEqualTo(100);
    assertThatThrownBy(() -> out.text("x"))
        .isInstanceOf(OutputTooLargeException.class)
        .hasMessageContaining("more than 100 bytes");
    assertThat(out.length()).isEqualTo(100);
    assertThatThrownBy(() -> new Utf8Output(10, 100).raw(new byte[101])).isInstanceOf(OutputTooLargeException.class);
  }

  @Test
  void flushingDoesNothingWhereNothingIsSent() {
    Utf8Output out = new Utf8Output(64);
    out.text("a");
    out.flush();
    assertThat(out.toByteArray()).containsExactly('a');
    out.clear();
    assertThat(out.length()).isZero();
  }
}
