package dev.squall.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.NotFoundException;
import dev.squall.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SwaggerUiTest {
  private static final Pattern URL = Pattern.compile("(?:src|href)=\"([^\"]*)\"");
  private static final Response DOCUMENT = Response.json("{\"openapi\":\"3.1.1\"}".getBytes(StandardCharsets.UTF_8));

  private static String page() {
    return new String(SwaggerUi.file("", DOCUMENT).body(), StandardCharsets.UTF_8);
  }

  @Test
  void allThatThePageNamesIsServed() {
    assertThat(URL.matcher(page()).results().map(url -> url.group(1)))
        .hasSize(4)
        .allSatisfy(url -> {
          Response file = SwaggerUi.file(url.substring(0, url.indexOf('?')), DOCUMENT);
          assertThat(file.status()).isEqualTo(200);
          assertThat(file.body()).isNotEmpty();
          assertThat(file.header("Cache-Control")).contains("immutable");
          assertThat(url).matches("[a-z0-9.-]+\\?5\\.[0-9.]+");
        });
    assertThat(SwaggerUi.file("openapi.json", DOCUMENT)).isSameAs(DOCUMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html", "start.js, text/javascript", "swagger-ui-bundle.js, text/javascript", "swagger-ui.css, text/css",
    "favicon-32x32.png, image/png", "openapi.json, application/json"})
  void hasTheRightTypes(String file, String type) {
    assertThat(SwaggerUi.file(file, DOCUMENT).contentType()).startsWith(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "index.html", "/", "../secret", "..", "swagger-ui.css/", "/swagger-ui.css", "./swagger-ui.css", "SWAGGER-UI.CSS",
    "swagger-ui.js", "../5.34.1/swagger-ui.css", "start.js\0", "%2e%2e/pom.properties"})
  void hasNoOtherFiles(String file) {
    assertThatThrownBy(() -> SwaggerUi.file(file, DOCUMENT)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    String policy = SwaggerUi.file("", DOCUMENT).header("Content-Security-Policy");
    assertThat(policy).startsWith("default-src 'none'; script-src 'self';").contains("connect-src 'self';", "frame-ancestors 'none'");
    assertThat(Stream.of("http:", "https:", "//", "<style", "onload"))
        .allSatisfy(text -> assertThat(page()).doesNotContain(text));
    assertThat(new String(SwaggerUi.file("start.js", DOCUMENT).body(), StandardCharsets.UTF_8)).contains("validatorUrl: null");
  }

  @Test
  void otherServersMayBeAskedIfTheyAreNamed() {
    assertThat(SwaggerUi.file("", DOCUMENT, "https://api.example:8443").header("Content-Security-Policy"))
        .contains("connect-src 'self' https://api.example:8443;");
    assertThatThrownBy(() -> SwaggerUi.file("", DOCUMENT, "https://a; script-src *"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
