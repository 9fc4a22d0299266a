package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Fields of proxies: whatever a client writes into them, what the proxy adds behind it counts, or nothing does; the client cannot
 * make itself another one.
 */
public final class ForwardedFuzz {
  private static final InetSocketAddress PROXY = new InetSocketAddress("10.0.0.1", 40_000);
  private static final String CLIENT = "203.0.113.7";

  private ForwardedFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1).replaceAll("[\\x00-\\x08\\x0a-\\x1f\\x7f]", "");
    String forwarded = client(ForwardedFields.FORWARDED, "Forwarded: " + text + ", for=" + CLIENT);
    assertThat(forwarded).isIn(CLIENT, "10.0.0.1");
    assertThat(client(ForwardedFields.FORWARDED, "Forwarded: " + text, "Forwarded: for=" + CLIENT)).isEqualTo(CLIENT);
    assertThat(client(ForwardedFields.X_FORWARDED, "X-Forwarded-For: " + text + ", " + CLIENT)).isEqualTo(CLIENT);
    assertThat(client(ForwardedFields.X_FORWARDED, "X-Forwarded-For: " + text, "X-Forwarded-For: " + CLIENT))
        .isEqualTo(CLIENT);
    client(ForwardedFields.FORWARDED, "Forwarded: " + text);
    client(
        ForwardedFields.X_FORWARDED,
        "X-Forwarded-For: " + text,
        "X-Forwarded-Proto: " + text,
        "X-Forwarded-Host: " + text);
    client(ForwardedFields.X_REAL_IP, "X-Real-Ip: " + text, "X-Scheme: " + text);
  }

  private static String client(ForwardedFields fields, String... lines) {
    TrustedProxies proxies = TrustedProxies.of(fields, "10.0.0.0/8");
    ConnectionFacts connection = new GivenFacts(PROXY, "http", RequestLimits.DEFAULT, null, proxies);
    StringBuilder head = new StringBuilder("GET / HTTP/1.1\nHost: a\n");
    for (String line : lines) {
      head.append(line).append('\n');
    }
    Request request = RequestFixture.request(head.toString(), new byte[0], connection);
    assertThat(request.scheme()).isIn("http", "https");
    assertThat(request.fullUrl()).startsWith("http");
    assertThat(request.hostName()).doesNotContain("/", "@", " ", "\\");
    return request.clientAddress();
  }
}
