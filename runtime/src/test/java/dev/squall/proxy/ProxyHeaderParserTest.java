package dev.squall.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of both versions, fed in every way that they can be cut into two, and byte by byte. */
final class ProxyHeaderParserTest {
  private static final String SIGNATURE = "0d0a0d0a000d0a515549540a";
  private static final byte[] REQUEST = "GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII);

  /** What a header says; every cut must give the same, and take nothing of what is behind it. */
  private static ProxyHeader parse(byte[] header) throws ProxyProtocolException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header);
    out.writeBytes(REQUEST);
    byte[] all = out.toByteArray();
    ProxyHeader whole = null;
    for (int cut = 0; cut <= all.length; cut++) {
      ProxyHeaderParser parser = new ProxyHeaderParser();
      int taken = parser.parse(all, 0, cut);
      assertThat(taken).isEqualTo(Math.min(cut, header.length));
      assertThat(parser.header() != null).isEqualTo(cut >= header.length);
      taken += parser.parse(all, taken, all.length);
      assertThat(taken).isEqualTo(header.length);
      assertThat(whole == null || whole.equals(parser.header())).isTrue();
      whole = parser.header();
    }
    return whole;
  }

  private static byte[] line(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] binary(String hex) {
    return HexFormat.of().parseHex((SIGNATURE + hex).replace(" ", ""));
  }

  private static InetSocketAddress at(String address, int port) {
    return new InetSocketAddress(address, port);
  }

  @Test
  void readsLines() throws ProxyProtocolException {
    ProxyHeader four = parse(line("PROXY TCP4 203.0.113.7 192.0.2.1 51234 443\r\n"));
    assertThat(four.source()).isEqualTo(at("203.0.113.7", 51234));
    assertThat(four.destination()).isEqualTo(at("192.0.2.1", 443));
    ProxyHeader six = parse(line("PROXY TCP6 2001:db8::7 ::1 1 65535\r\n"));
    assertThat(six.source()).isEqualTo(at("2001:db8::7", 1));
    assertThat(parse(line("PROXY UNKNOWN\r\n"))).isEqualTo(ProxyHeader.SILENT);
    assertThat(parse(line("PROXY UNKNOWN ffff::1 anything 1 2\r\n"))).isEqualTo(ProxyHeader.SILENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n",
        "PROXY\r\n",
        "proxy TCP4 1.2.3.4 1.2.3.4 1 2\r\n",
        "PROXY TCP4 1.2.3.4 1.2.3.4 1 2\n",
        "PROXY TCP5 1.2.3.4 1.2.3.4 1 2\r\n",
        "PROXY TCP4 1.2.3.4 1.2.3.4 1\r\n",
        "PROXY TCP4 1.2.3.4 1.2.3.4 1 2 3\r\n",
        "PROXY TCP4  1.2.3.4 1.2.3.4 1 2\r\n",
        "PROXY TCP4 1.2.3.4 1.2.3 1 2\r\n",
        "PROXY TCP4 1.2.3.04 1.2.3.4 1 2\r\n",
        "PROXY TCP4 ::1 ::1 1 2\r\n",
        "PROXY TCP6 1.2.3.4 1.2.3.4 1 2\r\n",
        "PROXY TCP6 ::1%lo ::1 1 2\r\n",
        "PROXY TCP4 1.2.3.4 1.2.3.4 01 2\r\n",
        "PROXY TCP4 1.2.3.4 1.2.3.4 65536 2\r\n",
        "PROXY TCP4 1.2.3.4 1.2.3.4 -1 2\r\n",
        "PROXY TCP4 1.2.3.4 1.2.3.4 99999999999999999999 2\r\n",
        "PROXY TCP4 localhost localhost 1 2\r\n",
        "\r\n\r\n\0\r\nQUIX"
      })
  void refusesOtherLines(String text) {
    assertThatThrownBy(() -> parse(line(text))).isInstanceOf(ProxyProtocolException.class);
  }

  @Test
  void refusesALineThatDoesNotEnd() throws ProxyProtocolException {
    byte[] longest = line("PROXY UNKNOWN " + "x".repeat(ProxyHeaderParser.MAX_LINE - 16) + "\r\n");
    assertThat(parse(longest)).isEqualTo(ProxyHeader.SILENT);
    byte[] endless = line("PROXY UNKNOWN " + "x".repeat(1000));
    assertThatThrownBy(() -> parse(endless)).hasMessage("the PROXY line is longer than 107 bytes");
  }

  @Test
  void readsBinaryAddresses() throws ProxyProtocolException {
    ProxyHeader four = parse(binary("21 11 000c cb007107 c0000201 c822 01bb"));
    assertThat(four.source()).isEqualTo(at("203.0.113.7", 51234));
    assertThat(four.destination()).isEqualTo(at("192.0.2.1", 443));
    String six = "20010db8000000000000000000000007";
    assertThat(parse(binary("21 21 0024" + six + six + "0001 0002")).source()).isEqualTo(at("2001:db8::7", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "20 00 0000", // LOCAL
    "20 11 000c 010203040506070800010002",
    "21 00 0000", // UNSPEC
    "21 00 0003 ffffff",
    "21 12 000c 010203040506070800010002" // datagrams
  })
  void whatSaysNothingIsSilent(String hex) throws ProxyProtocolException {
    assertThat(parse(binary(hex))).isEqualTo(ProxyHeader.SILENT);
  }

  @Test
  void keepsTheValuesThatMatterAndPassesOverOthers() throws ProxyProtocolException {
    String alpn = "01 0002 6832";
    String authority = "02 0009 73686f702e74657374";
    String ssl = "20 0008 01 00000000 210000";
    String other = "04 0004 00000000 30 0001 61";
    String values = (alpn + authority + ssl + other).replace(" ", "");
    int length = 12 + values.length() / 2;
    ProxyHeader header = parse(binary("21 11 00" + HexFormat.of().toHexDigits((byte) length) + "010203040506070800010002" + values));
    assertThat(header.applicationProtocol()).isEqualTo("h2");
    assertThat(header.authority()).isEqualTo("shop.test");
    assertThat(header.tls()).isTrue();
    assertThat(header.source()).isEqualTo(at("1.2.3.4", 1));
  }

  @Test
  void anAddressOfAUnixSocketIsNoneButItsValuesCount() throws ProxyProtocolException {
    ProxyHeader header = parse(binary("21 31 00e2" + "00".repeat(216) + "02 0007 612e74657374 61"));
    assertThat(header.source()).isNull();
    assertThat(header.authority()).isEqualTo("a.testa");
  }

  @ParameterizedTest
  @CsvSource({
    "31 11 000c 010203040506070800010002, version",
    "11 11 000c 010203040506070800010002, version",
    "22 11 000c 010203040506070800010002, command",
    "21 11 000b 0102030405060708000100, too short",
    "21 21 0023 " + "0102030405060708010203040506070801020304050607080102030405060708000100" + ", too short",
    "21 11 000e 010203040506070800010002 0100, cut short",
    "21 11 0010 010203040506070800010002 02000561, cut short",
    "21 11 0012 010203040506070800010002 200003 010000, cut short",
    "21 11 1001, longer than 4096"
  })
  void refusesOtherBinaryHeaders(String hex, String message) {
    assertThatThrownBy(() -> parse(binary(hex))).isInstanceOf(ProxyProtocolException.class).hasMessageContaining(message);
  }
}
