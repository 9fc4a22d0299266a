package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts with ports, credentials, queries, and values with parameters. */
class SmallValuesTest {

  @ParameterizedTest
  @CsvSource({"example.org,example.org,-1", "example.org:80,example.org,80", "[::1]:8080,[::1],8080", "[::1],[::1],-1"})
  void takesHostAndPortApart(String text, String host, int port) {
    assertThat(HostPort.parse(text)).isEqualTo(new HostPort(host, port));
    assertThat(HostPort.parse(text).portOr(1)).isEqualTo(port < 0 ? 1 : port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", ":80", "a:", "a:b", "a:65536", "a:-1", "::1", "[::1", "a b", "a/b", "[x]:1"})
  void refusesWhatIsNoHost(String text) {
    assertThat(HostPort.parse(text)).isNull();
  }

  @Test
  void readsTheCredentialsItWrites() {
    BasicCredentials credentials = new BasicCredentials("Aladdin", "open sesame");
    assertThat(credentials.authorization()).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assertThat(BasicCredentials.parse("bAsIc QWxhZGRpbjpvcGVuIHNlc2FtZQ==")).isEqualTo(credentials);
    assertThat(BasicCredentials.parse("Basic " + base64("a:b:c"))).isEqualTo(new BasicCredentials("a", "b:c"));
    assertThat(credentials.toString()).doesNotContain("sesame");
  }

  @Test
  void bringsCredentialsIntoNormalForm() {
    BasicCredentials decomposed = new BasicCredentials("u\u0308", "e\u0301");
    assertThat(decomposed).isEqualTo(new BasicCredentials("\u00fc", "\u00e9"));
    assertThat(decomposed.authorization()).isEqualTo("Basic " + base64("\u00fc:\u00e9"));
    assertThat(decomposed.matches(new BasicCredentials("\u00fc", "\u00e9"))).isTrue();
    assertThat(decomposed.matches(new BasicCredentials("\u00fc", "e"))).isFalse();
    assertThat(decomposed.matches(new BasicCredentials("u", "\u00e9"))).isFalse();
  }

  @Test
  void passesOverCredentialsThatAreNone() {
    assertThat(BasicCredentials.parse(null)).isNull();
    for (String value : new String[] {"", "Basic", "Basic !", "Bearer abc", "Basic " + base64("nocolon"), "Basic gIA6gA=="}) {
      assertThat(BasicCredentials.parse(value)).as(value).isNull();
    }
    assertThatThrownBy(() -> new BasicCredentials("a:b", "c")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BasicCredentials("a", "c\n")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "/x,/x?a%20b=c%26d", "/x?,/x?a%20b=c%26d", "/x?y=1,/x?y=1&a%20b=c%26d", "/x?y=1&,/x?y=1&a%20b=c%26d",
    "/x#f?g,/x?a%20b=c%26d#f?g", "http://h?y#f,http://h?y&a%20b=c%26d#f", "'',?a%20b=c%26d"
  })
  void addsAParameterToAUrl(String url, String result) {
    assertThat(UrlQuery.add(url, "a b", "c&d")).isEqualTo(result);
  }

  @Test
  void addsParametersInOrder() {
    Map<String, String> parameters = new LinkedHashMap<>();
    assertThat(UrlQuery.add("/x#f", parameters)).isEqualTo("/x#f");
    parameters.put("b", "1");
    parameters.put("a", "é");
    assertThat(UrlQuery.add("/x", parameters)).isEqualTo("/x?b=1&a=%C3%A9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          attachment                                             | attachment | {}
          Attachment; FileName="a; \\"b\\".txt" ; x=y            | attachment | {filename=a; "b".txt, x=y}
          a;b=1;b=2;;c="";                                       | a          | {b=1, c=}
          a; b*=UTF-8''%e2%82%ac%20x; b=plain                    | a          | {b=€ x}
          a; b=plain; b*=ISO-8859-1''%e9                         | a          | {b=plain}
          a; b=plain; b*=UTF-8''%zz                              | a          | {b=plain}
          a; b=plain; b*=UTF-8'%20                               | a          | {b=plain}
          """)
  void readsParameters(String text, String value, String parameters) {
    ParameterizedValue read = ParameterizedValue.parse(text);
    assertThat(read.value()).isEqualTo(value);
    assertThat(read.parameters()).hasToString(parameters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";a=b", "a b", "a;b", "a;b=", "a;b=\"c", "a;b=c d", "a,b", "a;=c"})
  void refusesWhatHasNoParameters(String text) {
    assertThat(ParameterizedValue.parse(text)).isNull();
  }

  @Test
  void readsManyParametersInLinearTime() {
    assertThat(ParameterizedValue.parse("a" + ";b=\"\\\"\"".repeat(100_000)).parameters()).containsEntry("b", "\"");
    assertThat(ParameterizedValue.parse("a" + ";".repeat(200_000)).parameters()).isEmpty();
  }
}
