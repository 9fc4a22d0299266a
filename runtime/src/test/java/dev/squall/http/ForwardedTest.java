package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a request comes from: the connection's peer, unless trusted proxies say otherwise. */
final class ForwardedTest {
  private static final SocketAddress PROXY = new InetSocketAddress("10.0.0.1", 40_000);

  private static Request request(SocketAddress peer, ForwardedFields fields, String... lines) {
    TrustedProxies proxies = TrustedProxies.of(fields, "10.0.0.0/8", "2001:db8:1::/48", "unix");
    return request(new GivenFacts(peer, "http", RequestLimits.DEFAULT, null, proxies), lines);
  }

  private static Request request(ConnectionFacts connection, String... lines) {
    StringBuilder head = new StringBuilder("GET /a/b?c=d HTTP/1.1\nHost: a\n");
    for (String line : lines) {
      head.append(line).append('\n');
    }
    return RequestFixture.request(head.toString(), new byte[0], connection);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for=203.0.113.7 | 203.0.113.7",
        "For=\"203.0.113.7:4711\";proto=http | 203.0.113.7",
        "for=203.0.113.7:4711 | 10.0.0.1",
        "for=\"[2001:db8:cafe::17]:4711\" | 2001:db8:cafe::17",
        "for=\"[2001:DB8:cafe::17]\" | 2001:db8:cafe::17",
        "for=\"[2001:db8:cafe::17]:_hidden\" | 2001:db8:cafe::17",
        "for=\"203.0.113.7:_x\" | 203.0.113.7",
        "for=9.9.9.9, for=203.0.113.7 | 203.0.113.7",
        "for=9.9.9.9, for=203.0.113.7, for=10.1.1.1 | 203.0.113.7",
        "for=203.0.113.7,for=10.1.1.1,for=\"[2001:db8:1::5]\" | 203.0.113.7",
        "for=10.1.1.2, for=10.1.1.1 | 10.1.1.2",
        "by=203.0.113.43;for=203.0.113.7;secret=x | 203.0.113.7",
        "for=\"203.0.113\\.7\" | 203.0.113.7",
        " , for=203.0.113.7 , | 203.0.113.7",
        "for=9.9.9.9, for=unknown | 10.0.0.1",
        "for=9.9.9.9, for=_hidden | 10.0.0.1",
        "for=9.9.9.9, for=10.1.1.1, proto=https | 10.0.0.1",
        "for=9.9.9.9, for=unknown, for=10.1.1.1 | 10.1.1.1",
        "for=9.9.9.9, for=2001:db8:cafe::17 | 10.0.0.1",
        "for=\"2001:db8:cafe::17\" | 2001:db8:cafe::17",
        "for=9.9.9.9, for=\"[::1 | 10.0.0.1",
        "for=\", for=203.0.113.7 | 10.0.0.1",
        "for=9.9.9.9, for=\"x\"y | 10.0.0.1",
        "for=203.0.113.7;for=9.9.9.9 | 10.0.0.1",
        "for = 203.0.113.7 | 10.0.0.1",
        "for | 10.0.0.1",
        "for= | 10.0.0.1",
        ", | 10.0.0.1"
      })
  void followsForwardedFromRightToLeft(String field, String client) {
    assertThat(request(PROXY, ForwardedFields.FORWARDED, "Forwarded: " + field).clientAddress()).isEqualTo(client);
  }

  @Test
  void everyPrefixOfAFieldIsReadOrRefusedAsAWhole() {
    String field = "for=9.9.9.9, for=\"[2001:db8:cafe::17]:4711\";proto=https;host=\"shop.test:8443\", for=10.2.2.2;by=_x";
    for (int length = 0; length <= field.length(); length++) {
      Request request = request(PROXY, ForwardedFields.FORWARDED, "Forwarded: " + field.substring(0, length));
      assertThat(request.clientAddress())
          .isIn("10.0.0.1", "9.9.9.9", "9.9.9.0", "2001:db8:cafe::17", "10.2.2.2", "10.2.2.0");
      assertThat(request.scheme()).isIn("http", "https");
      assertThat(request.hostName()).isIn("a", "shop.test");
    }
  }

  @Test
  void aLineThatCannotBeReadHidesThoseBeforeIt() {
    Request request =
        request(PROXY, ForwardedFields.FORWARDED, "Forwarded: for=\"", "Forwarded: for=203.0.113.7, for=10.1.1.1");
    assertThat(request.clientAddress()).isEqualTo("203.0.113.7");
    Request other = request(PROXY, ForwardedFields.FORWARDED, "Forwarded: for=1.1.1.1", "Forwarded: for=\"", "Forwarded: for=10.1.1.1");
    assertThat(other.clientAddress()).isEqualTo("10.1.1.1");
  }

  @Test
  void takesSchemeAndHostFromTheOutermostTrustedProxy() {
    String field = "for=9.9.9.9;proto=http;host=evil, for=203.0.113.7;proto=https;host=\"shop.test:8443\", for=10.1.1.1;proto=http";
    Request request = request(PROXY, ForwardedFields.FORWARDED, "Forwarded: " + field);
    assertThat(request.fullUrl()).isEqualTo("https://shop.test:8443/a/b?c=d");
    assertThat(request.hostName()).isEqualTo("shop.test");
    assertThat(request.isSecure()).isTrue();
    assertThat(request.clientAddress()).isEqualTo("203.0.113.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp", "https2", "\"\"", "javascript"})
  void believesNoOtherSchemes(String proto) {
    assertThat(request(PROXY, ForwardedFields.FORWARDED, "Forwarded: for=1.1.1.1;proto=" + proto).scheme()).isEqualTo("http");
    assertThat(request(PROXY, ForwardedFields.X_FORWARDED, "X-Forwarded-Proto: " + proto).scheme()).isEqualTo("http");
    assertThat(request(PROXY, ForwardedFields.X_REAL_IP, "X-Scheme: " + proto).scheme()).isEqualTo("http");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a/b", "user@a", "a:99999", ":80", "[::1", "[1.2.3.4]", "a:b:c", "<script>"})
  void believesNoMalformedHosts(String host) {
    assertThat(request(PROXY, ForwardedFields.FORWARDED, "Forwarded: for=1.1.1.1;host=\"" + host + "\"").host()).isEqualTo("a");
    assertThat(request(PROXY, ForwardedFields.X_FORWARDED, "X-Forwarded-Host: " + host).host()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.7 | 203.0.113.7",
        "9.9.9.9, 203.0.113.7 | 203.0.113.7",
        "9.9.9.9, 203.0.113.7, 10.1.1.1 | 203.0.113.7",
        "9.9.9.9,2001:db8::7,10.1.1.1,2001:db8:1::9 | 2001:db8::7",
        "203.0.113.7:5678 | 203.0.113.7",
        "[2001:db8::7]:5678 | 2001:db8::7",
        "::ffff:203.0.113.7 | 203.0.113.7",
        "9.9.9.9, unknown | 10.0.0.1",
        "9.9.9.9, 10.1.1.1, | 10.0.0.1",
        "9.9.9.9, bad, 10.1.1.1 | 10.1.1.1",
        "<script> | 10.0.0.1"
      })
  void followsXForwardedForFromRightToLeft(String field, String client) {
    assertThat(request(PROXY, ForwardedFields.X_FORWARDED, "X-Forwarded-For: " + field).clientAddress()).isEqualTo(client);
  }

  @Test
  void joinsTheLinesOfXForwardedFor() {
    Request request =
        request(PROXY, ForwardedFields.X_FORWARDED, "X-Forwarded-For: 9.9.9.9", "X-Forwarded-For: 203.0.113.7", "X-Forwarded-For: 10.1.1.1");
    assertThat(request.clientAddress()).isEqualTo("203.0.113.7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https | shop.test | 443 | https://shop.test/a/b?c=d",
        "http, https | evil, shop.test | 8443 | https://shop.test:8443/a/b?c=d",
        "HTTPS | shop.test:9000 | 8443 | https://shop.test:9000/a/b?c=d",
        "http | [2001:db8::1] | 8080 | http://[2001:db8::1]:8080/a/b?c=d",
        "http | shop.test | 80 | http://shop.test/a/b?c=d",
        "https | b@d | 8443 | https://a:8443/a/b?c=d",
        "https | shop.test | x | https://shop.test/a/b?c=d"
      })
  void takesTheLastOfTheOtherFields(String proto, String host, String port, String url) {
    Request request =
        request(
            PROXY,
            ForwardedFields.X_FORWARDED,
            "X-Forwarded-Proto: " + proto,
            "X-Forwarded-Host: " + host,
            "X-Forwarded-Port: " + port);
    assertThat(request.fullUrl()).isEqualTo(url);
  }

  @Test
  void believesXRealIp() {
    Request request = request(PROXY, ForwardedFields.X_REAL_IP, "X-Real-Ip: 203.0.113.7", "X-Scheme: https");
    assertThat(request.clientAddress()).isEqualTo("203.0.113.7");
    assertThat(request.fullUrl()).isEqualTo("https://a/a/b?c=d");
    Request malformed = request(PROXY, ForwardedFields.X_REAL_IP, "X-Real-Ip: 203.0.113.7.9");
    assertThat(malformed.clientAddress()).isEqualTo("10.0.0.1");
  }

  @Test
  void ignoresTheOtherFamilies() {
    String[] all = {
      "Forwarded: for=1.1.1.1;proto=https;host=f", "X-Forwarded-For: 2.2.2.2", "X-Forwarded-Proto: https", "X-Forwarded-Host: x",
      "X-Real-Ip: 3.3.3.3", "X-Scheme: https"
    };
    assertThat(request(PROXY, ForwardedFields.FORWARDED, all).clientAddress()).isEqualTo("1.1.1.1");
    assertThat(request(PROXY, ForwardedFields.X_FORWARDED, all).clientAddress()).isEqualTo("2.2.2.2");
    assertThat(request(PROXY, ForwardedFields.X_FORWARDED, all).hostName()).isEqualTo("x");
    assertThat(request(PROXY, ForwardedFields.X_REAL_IP, all).clientAddress()).isEqualTo("3.3.3.3");
    assertThat(request(PROXY, ForwardedFields.X_REAL_IP, all).hostName()).isEqualTo("a");
    String[] foreign = {"X-Forwarded-For: 2.2.2.2", "X-Forwarded-Proto: https", "X-Real-Ip: 3.3.3.3", "X-Scheme: https"};
    assertThat(request(PROXY, ForwardedFields.FORWARDED, foreign).clientAddress()).isEqualTo("10.0.0.1");
    assertThat(request(PROXY, ForwardedFields.FORWARDED, foreign).scheme()).isEqualTo("http");
  }

  @Test
  void believesNobodyElse() {
    String[] all = {"X-Forwarded-For: 2.2.2.2", "X-Forwarded-Proto: https", "X-Forwarded-Host: x"};
    Request stranger = request(new InetSocketAddress("203.0.113.9", 1), ForwardedFields.X_FORWARDED, all);
    assertThat(stranger.clientAddress()).isEqualTo("203.0.113.9");
    assertThat(stranger.fullUrl()).isEqualTo("http://a/a/b?c=d");
    Request untrusting = request(new GivenFacts(PROXY, "https", RequestLimits.DEFAULT), all);
    assertThat(untrusting.clientAddress()).isEqualTo("10.0.0.1");
    assertThat(untrusting.fullUrl()).isEqualTo("https://a/a/b?c=d");
  }

  @Test
  void aUnixSocketHasNoAddressButCanBeTrusted() {
    SocketAddress unix = UnixDomainSocketAddress.of("");
    assertThat(request(unix, ForwardedFields.X_FORWARDED).clientAddress()).isEqualTo("0.0.0.0");
    assertThat(request(unix, ForwardedFields.X_FORWARDED, "X-Forwarded-For: 2.2.2.2").clientAddress()).isEqualTo("2.2.2.2");
    TrustedProxies without = TrustedProxies.of(ForwardedFields.X_FORWARDED, "0.0.0.0/0", "::/0");
    ConnectionFacts connection = new GivenFacts(unix, "http", RequestLimits.DEFAULT, null, without);
    assertThat(request(connection, "X-Forwarded-For: 2.2.2.2").clientAddress()).isEqualTo("0.0.0.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.1/8", "::1/129", "2001:db8::1/32", "proxy", "10.0.0"})
  void refusesWhatIsNoRange(String range) {
    assertThatThrownBy(() -> TrustedProxies.of(ForwardedFields.FORWARDED, range)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rangesEndWhereTheySay() {
    TrustedProxies proxies = TrustedProxies.of(ForwardedFields.FORWARDED, "192.168.1.128/25", "2001:db8::/33", "172.16.0.0/12");
    assertThat(proxies.includePeer(new InetSocketAddress("192.168.1.128", 1))).isTrue();
    assertThat(proxies.includePeer(new InetSocketAddress("192.168.1.127", 1))).isFalse();
    assertThat(proxies.includePeer(new InetSocketAddress("172.31.255.255", 1))).isTrue();
    assertThat(proxies.includePeer(new InetSocketAddress("172.32.0.0", 1))).isFalse();
    assertThat(proxies.includePeer(new InetSocketAddress("2001:db8:7fff::1", 1))).isTrue();
    assertThat(proxies.includePeer(new InetSocketAddress("2001:db8:8000::1", 1))).isFalse();
    assertThat(proxies.includePeer(null)).isFalse();
  }

  @Test
  void hostNamesAreInLowerCaseWithoutPorts() {
    assertThat(RequestFixture.request("GET / HTTP/1.1\nHost: SHOP.Test:8080\n").hostName()).isEqualTo("shop.test");
    assertThat(RequestFixture.request("GET / HTTP/1.1\nHost: [2001:DB8::1]:8080\n").hostName()).isEqualTo("[2001:db8::1]");
    assertThat(RequestFixture.request("GET / HTTP/1.1\nHost: [::1]\n").hostName()).isEqualTo("[::1]");
    assertThat(RequestFixture.request("GET / HTTP/1.0\n").hostName()).isEqualTo("127.0.0.1");
    assertThat(RequestFixture.request("GET / HTTP/1.0\n").fullUrl()).isEqualTo("http://127.0.0.1/");
  }
}
