package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.Preconditions.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionsTest {
  private static final Instant CHANGED = Instant.parse("2020-01-02T03:04:05.678Z");

  /** Every line: method, fields, outcome for what has the strong tag "a" and was changed at {@link #CHANGED}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET |                                                                      | HOLD
          GET | If-None-Match: "a"                                                   | NOT_MODIFIED
          HEAD| If-None-Match: "a"                                                   | NOT_MODIFIED
          PUT | If-None-Match: "a"                                                   | FAILED
          GET | If-None-Match: W/"a"                                                 | NOT_MODIFIED
          GET | If-None-Match: "b"                                                   | HOLD
          GET | If-None-Match: "b", W/"a"                                            | NOT_MODIFIED
          GET | If-None-Match: "b";If-None-Match: "a"                                | NOT_MODIFIED
          GET | If-None-Match: *                                                     | NOT_MODIFIED
          PUT | If-None-Match: *                                                     | FAILED
          GET | If-None-Match: *, "b"                                                | HOLD
          GET | If-None-Match: a                                                     | HOLD
          GET | If-None-Match: "a" x                                                 | HOLD
          GET | If-None-Match: "a                                                    | HOLD
          GET | If-Match: "a"                                                        | HOLD
          PUT | If-Match: "a"                                                        | HOLD
          PUT | If-Match: W/"a"                                                      | FAILED
          PUT | If-Match: "b"                                                        | FAILED
          PUT | If-Match: "b", "a"                                                   | HOLD
          PUT | If-Match: *                                                          | HOLD
          PUT | If-Match: a                                                          | FAILED
          GET | If-Match: "b";If-None-Match: "a"                                     | FAILED
          GET | If-Match: "a";If-None-Match: "a"                                     | NOT_MODIFIED
          GET | If-Modified-Since: Thu, 02 Jan 2020 03:04:05 GMT                     | NOT_MODIFIED
          GET | If-Modified-Since: Thursday, 02-Jan-20 03:04:05 GMT                  | NOT_MODIFIED
          GET | If-Modified-Since: Thu Jan  2 03:04:05 2020                          | NOT_MODIFIED
          GET | If-Modified-Since: Thu, 02 Jan 2020 03:04:04 GMT                     | HOLD
          GET | If-Modified-Since: Thu, 02 Jan 2020 03:04:06 GMT                     | NOT_MODIFIED
          GET | If-Modified-Since: yesterday                                         | HOLD
          PUT | If-Modified-Since: Thu, 02 Jan 2020 03:04:05 GMT                     | HOLD
          GET | If-None-Match: "b";If-Modified-Since: Thu, 02 Jan 2020 03:04:05 GMT  | HOLD
          GET | If-None-Match: "a";If-Modified-Since: Thu, 02 Jan 2020 03:04:04 GMT  | NOT_MODIFIED
          PUT | If-Unmodified-Since: Thu, 02 Jan 2020 03:04:05 GMT                   | HOLD
          PUT | If-Unmodified-Since: Thu, 02 Jan 2020 03:04:04 GMT                   | FAILED
          GET | If-Unmodified-Since: Thu, 02 Jan 2020 03:04:04 GMT                   | FAILED
          PUT | If-Unmodified-Since: yesterday                                       | HOLD
          PUT | If-Match: "a";If-Unmodified-Since: Thu, 02 Jan 2020 03:04:04 GMT     | HOLD
          PUT | If-Match: "b";If-Unmodified-Since: Thu, 02 Jan 2020 03:04:05 GMT     | FAILED
          """)
  void followsTheOrderOfTheRfc(String method, String fields, Outcome outcome) {
    assertThat(of(method, fields).evaluate(EntityTag.strong("a"), CHANGED)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PUT | If-Match: *                                        | FAILED
          PUT | If-Match: "a"                                      | FAILED
          PUT | If-None-Match: *                                   | HOLD
          PUT | If-None-Match: "a"                                 | HOLD
          PUT |                                                    | HOLD
          PUT | If-Unmodified-Since: Thu, 02 Jan 2020 03:04:05 GMT | HOLD
          """)
  void tellsWhatDoesNotExist(String method, String fields, Outcome outcome) {
    assertThat(of(method, fields).evaluateMissing()).isEqualTo(outcome);
  }

  @Test
  void comparesWhatIsKnownOnly() {
    assertThat(of("GET", "If-Modified-Since: Thu, 02 Jan 2020 03:04:05 GMT").evaluate(EntityTag.strong("a"), null))
        .isEqualTo(Outcome.HOLD);
    assertThat(of("GET", "If-None-Match: \"a\"").evaluate(null, CHANGED)).isEqualTo(Outcome.HOLD);
    assertThat(of("PUT", "If-Match: \"a\"").evaluate(null, CHANGED)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void throwsForHandlers() {
    assertThatCode(() -> of("PUT", "If-Match: \"a\"").require(EntityTag.strong("a"), null)).doesNotThrowAnyException();
    assertThatThrownBy(() -> of("DELETE", "If-Match: \"a\"").require(EntityTag.strong("b"), null))
        .isInstanceOfSatisfying(PreconditionFailedException.class, e -> assertThat(e.status()).isEqualTo(412));
    assertThatCode(() -> of("PUT", "If-None-Match: *").requireMissing()).doesNotThrowAnyException();
    assertThatThrownBy(() -> of("PUT", "If-Match: *").requireMissing()).isInstanceOf(PreconditionFailedException.class);
  }

  private static Preconditions of(String method, String fields) {
    String lines = fields == null ? "" : fields.strip().replace(";", "\n") + "\n";
    return RequestFixture.request(method.strip() + " /x HTTP/1.1\n" + lines).preconditions();
  }
}
