package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.SetCookie.SameSite;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SetCookieTest {
  private final SetCookie cookie = SetCookie.of("a", "b");

  @Test
  void writesAttributes() {
    assertThat(cookie.text()).isEqualTo("a=b; Path=/; HttpOnly; SameSite=Lax");
    assertThat(
            cookie
                .withPath("/x")
                .withDomain("example.org")
                .withMaxAge(Duration.ofDays(1))
                .withSecure(true)
                .withHttpOnly(false)
                .withSameSite(SameSite.NONE)
                .text())
        .isEqualTo("a=b; Path=/x; Domain=example.org; Max-Age=86400; Secure; SameSite=None");
    assertThat(cookie.withPath(null).withHttpOnly(false).withSameSite(null).text()).isEqualTo("a=b");
  }

  @Test
  void deletes() {
    assertThat(SetCookie.delete("a").text()).isEqualTo("a=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
  }

  @Test
  void refusesWhatWouldStartAnotherAttribute() {
    StringBuilder dangerous = new StringBuilder(";\u007f\u0080\u00e4\u0100\u010d\u010a");
    for (char c = 0; c < ' '; c++) {
      dangerous.append(c);
    }
    for (char c : dangerous.toString().toCharArray()) {
      String text = "x" + c + "y";
      refuses(text, () -> SetCookie.of(text, "b"));
      refuses(text, () -> SetCookie.of("a", text));
      refuses(text, () -> cookie.withPath(text));
      refuses(text, () -> cookie.withDomain(text));
    }
    for (String text : new String[] {"a b", "a=b", "a,b", "", "\"a\""}) {
      refuses(text, () -> SetCookie.of(text, "b"));
    }
    for (String text : new String[] {"a b", "a,b", "\"a\"", "a\\b"}) {
      refuses(text, () -> SetCookie.of("a", text));
    }
  }

  @Test
  void refusesWhatBrowsersWouldNotTake() {
    assertThatThrownBy(() -> cookie.withSameSite(SameSite.NONE)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> cookie.withMaxAge(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
  }

  private static void refuses(String text, ThrowingCallable use) {
    assertThatThrownBy(use).as(text).isInstanceOf(IllegalArgumentException.class);
  }
}
