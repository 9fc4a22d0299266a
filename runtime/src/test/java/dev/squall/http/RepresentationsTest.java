package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentationsTest {
  private static final int CALLS = 100_000;

  private static Headers accept(String... fields) {
    Headers.Builder headers = Headers.builder().add("Host", "a");
    for (String field : fields) {
      headers.add("Accept", field);
    }
    return headers.build();
  }

  /** Fields of one request are separated by two bars in the table; "406" where nothing is acceptable. */
  @ParameterizedTest
  @CsvFileSource(resources = "/negotiation/choices.txt", delimiter = '~', commentCharacter = '#', quoteCharacter = '`')
  void chooses(String offered, String accept, String expected) {
    Representations types = Representations.of(offered.split(" \\| "));
    Headers headers = accept == null ? accept() : accept(accept.split(" \\|\\| ", -1));

    String chosen;
    try {
      chosen = types.types().get(types.choose(headers));
    } catch (NotAcceptableException refused) {
      chosen = "406";
      assertThat(refused.supported()).isEqualTo(types.types());
    }
    assertThat(chosen).isEqualTo(expected);
  }

  @Test
  void refusesWithWhatThereIs() {
    Representations types = Representations.of("text/html; charset=utf-8", "application/json", "text/csv");

    assertThatThrownBy(() -> types.choose(accept("image/png")))
        .isInstanceOfSatisfying(NotAcceptableException.class, refused -> {
          assertThat(refused.status()).isEqualTo(406);
          assertThat(refused.detail())
              .isEqualTo("What is here can be had as text/html; charset=utf-8, application/json or text/csv only.");
          assertThat(refused.supported()).containsExactly("text/html; charset=utf-8", "application/json", "text/csv");
        });
  }

  @Test
  void tellsCachesWhatTheContentDependsOn() {
    Representations two = Representations.of("text/html", "text/csv");
    Representations one = Representations.of("text/html");

    assertThat(two.vary(Response.text("a")).header("Vary")).isEqualTo("Accept");
    assertThat(two.vary(Response.text("a").withHeader("Vary", "Cookie")).header("Vary")).isEqualTo("Cookie, Accept");
    assertThat(two.vary(Response.text("a").withHeader("vary", "Cookie, accept")).header("Vary"))
        .isEqualTo("Cookie, accept");
    assertThat(two.vary(Response.text("a").withHeader("Vary", "Accept-Encoding")).header("Vary"))
        .isEqualTo("Accept-Encoding, Accept");
    assertThat(two.vary(Response.text("a").withHeader("Vary", "*")).header("Vary")).isEqualTo("*");
    assertThat(one.vary(Response.text("a")).header("Vary")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "text/", "*/*", "text/*", "text/html,", "text/html;q"})
  void takesNothingButMediaTypes(String type) {
    assertThatThrownBy(() -> Representations.of("text/html", type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no media type: ");
    assertThatThrownBy(Representations::of).isInstanceOf(IllegalArgumentException.class);
  }

  /** The usual fields of browsers and of programs cost no object. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/png,*/*;q=0.8",
        "application/json, text/plain, */*",
        "text/html, image/gif, image/jpeg, */*; q=.2"
      })
  void choosesWithoutAnyAllocation(String field) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Representations types = Representations.of("text/html", "application/json");
    Headers headers = accept(field);
    long least = Long.MAX_VALUE;
    long sum = 0;
    for (int round = 0; round < 5; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        sum += types.choose(headers);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(sum).isGreaterThanOrEqualTo(0);
    assertThat(least).isLessThan(CALLS);
  }

  /** Against a slow reading by the letter of the RFC: lists of well-formed ranges, whose weights are whole tenths. */
  @Test
  void choosesAsTheRfcSays() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> offers = List.of("text/html", "text/plain", "application/json", "application/json;v=1");
    for (int i = 0; i < 20_000; i++) {
      ReferenceAccept reference = ReferenceAccept.random(random);
      Headers headers = accept(reference.field());
      Representations types = Representations.of(offers.toArray(String[]::new));
      int expected = reference.choose(offers);
      int chosen;
      try {
        chosen = types.choose(headers);
      } catch (NotAcceptableException refused) {
        chosen = -1;
      }
      assertThat(chosen).describedAs("seed %d, %s", seed, reference.field()).isEqualTo(expected);
    }
  }
}
