package dev.squall.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b", "ada.lovelace+squall@example.org", "root@localhost", "!#$%&'*+/=?^_`{|}~-@x-y.z", "jürgen@müller.de",
        "用户@例子.公司", "1@2.3", "a@b--c"})
  void addresses(String text) {
    assertThat(Emails.isEmail(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "@", "a", "a@", "@b", ".a@b", "a.@b", "a..b@c", "a@.b", "a@b.", "a@b..c", "a@-b", "a@b-", "a@b-.c", "a@b.-c", "a@b@c",
        "a b@c", "a@b c", "a@b_c", "\"a\"@b", "a@[127.0.0.1]", "a(x)@b", "a@b\n", "a@b\0", "<a@b>", "a,b@c", "a@😀", "\uD83D@b"})
  void others(String text) {
    assertThat(Emails.isEmail(text)).isFalse();
  }

  @Test
  void partsHaveLimits() {
    String label = "d".repeat(63);
    assertThat(Emails.isEmail("l".repeat(64) + "@" + label)).isTrue();
    assertThat(Emails.isEmail("l".repeat(65) + "@" + label)).isFalse();
    assertThat(Emails.isEmail("l@" + label + "d")).isFalse();
    assertThat(Emails.isEmail("l@" + label + "d.e")).isFalse();
    assertThat(Emails.isEmail("l@" + (label + ".").repeat(3) + "d".repeat(60))).isTrue();
    assertThat(Emails.isEmail("l@" + (label + ".").repeat(3) + "d".repeat(61))).isFalse();
    assertThat(Emails.isEmail("l@" + "d.".repeat(10_000_000))).isFalse();
    assertThat(Emails.isEmail(null)).isTrue();
  }
}
