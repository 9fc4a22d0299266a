package dev.squall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IpTextTest {

  @ParameterizedTest
  @CsvSource({
    "1.2.3.4, 1.2.3.4",
    "255.255.255.255, 255.255.255.255",
    "::, ::",
    "::1, ::1",
    "1::, 1::",
    "2001:DB8::1, 2001:db8::1",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:0db8:0000:0001:0001:0001:0001:0001, 2001:db8:0:1:1:1:1:1",
    "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8",
    "fe80::0:0:5, fe80::5",
    "0:0:1::, 0:0:1::",
    "::ffff:1.2.3.4, 1.2.3.4"
  })
  void readsAndWritesAddresses(String text, String written) {
    InetAddress address = IpText.parse(text);
    assertThat(IpText.format(address)).isEqualTo(written);
    assertThat(IpText.parse(written)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.04", "01.2.3.4", "1.2.3.", ".1.2.3", "1..2.3", "a.b.c.d", "localhost",
        "1.2.3.4 ", " 1.2.3.4", "1.2.3.4:80", "0x7f.0.0.1", "2130706433", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
        "12345::", "::1%lo", "[::1]", "::1.2.3", "::g", "::1::", "unknown", "_hidden",
        "0000:0000:0000:0000:0000:0000:0000:0000:0000:0001"
      })
  void refusesEverythingElse(String text) {
    assertThat(IpText.parse(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0:0:0:1:0:0:0:1", "1:0:0:2:0:0:0:3", "0:1:0:1:0:1:0:1"})
  void writesWhatCanBeReadBack(String text) throws UnknownHostException {
    assertThat(InetAddress.getByName(IpText.format(InetAddress.getByName(text)))).isEqualTo(InetAddress.getByName(text));
  }
}
