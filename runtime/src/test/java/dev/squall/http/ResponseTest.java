package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirects(int status) {
    Response response = Response.redirect(status, "../list?page=2");

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.header("location")).isEqualTo("../list?page=2");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void refusesRedirectsThatAreNone() {
    assertThatThrownBy(() -> Response.redirect(200, "/")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Response.redirect(400, "/")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Response.redirect(302, "/\r\nSet-Cookie: a=b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void setsAndAddsFields() {
    Response response =
        Response.text("x")
            .withHeader("A", "1")
            .addHeader("a", "2")
            .withHeader("B", "3")
            .addHeader("Content-Type", "text/css");

    assertThat(fields(response)).containsExactly("A=1", "a=2", "B=3");
    assertThat(response.contentType()).isEqualTo("text/css");
    assertThat(fields(response.withHeader("a", "4"))).containsExactly("B=3", "a=4");
    assertThat(fields(response)).as("the one it was made of").containsExactly("A=1", "a=2", "B=3");
  }

  @Test
  void takesNumbersAndTimesAndTakesFieldsAway() {
    Response response =
        Response.text("x")
            .withHeader("Retry-After", 120)
            .withHeader("Sunset", Instant.parse("2020-01-02T03:04:05Z"))
            .withEtag(EntityTag.weak("a"))
            .withLastModified(Instant.EPOCH);

    assertThat(fields(response))
        .containsExactly(
            "Retry-After=120",
            "Sunset=Thu, 02 Jan 2020 03:04:05 GMT",
            "ETag=W/\"a\"",
            "Last-Modified=Thu, 01 Jan 1970 00:00:00 GMT");
    assertThat(fields(response.withoutHeader("SUNSET").withoutHeader("retry-after").withoutHeader("etag"))).hasSize(1);
    assertThat(response.withoutHeader("content-type").contentType()).isNull();
    assertThatThrownBy(() -> response.withHeader("Expires", Instant.EPOCH.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Date", "server", "Transfer-Encoding", "KEEP-ALIVE"})
  void leavesFieldsOfTheProtocolToIt(String name) {
    assertThatThrownBy(() -> Response.empty(200).addHeader(name, "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "+1", "1 0", "0x1", "1_0", "1234567890123456789"})
  void refusesALengthThatIsNone(String length) {
    assertThatThrownBy(() -> Response.empty(200).withHeader("content-length", length))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCookieReplacesItsNamesake() {
    Response response =
        Response.empty(200)
            .withCookie(SetCookie.of("a", "1"))
            .withCookie(SetCookie.of("b", "1"))
            .withCookie(SetCookie.of("a", "2").withPath("/x"))
            .withCookie(SetCookie.of("a", "3"));

    assertThat(response.cookies()).extracting(cookie -> cookie.name() + cookie.value() + cookie.path())
        .containsExactly("b1/", "a2/x", "a3/");
  }

  @Test
  void hasAStatusFrom200To599() {
    assertThat(Response.empty(200).withStatus(599).status()).isEqualTo(599);
    for (int status : new int[] {-1, 0, 100, 101, 199, 600}) {
      assertThatThrownBy(() -> Response.empty(status)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<String> fields(Response response) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < response.fieldCount(); i++) {
      fields.add(response.fieldName(i) + "=" + response.fieldValue(i));
    }
    return fields;
  }
}
