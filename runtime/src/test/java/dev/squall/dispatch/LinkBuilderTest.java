package dev.squall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.BadRequestException;
import dev.squall.http.NotFoundException;
import dev.squall.http.Request;
import dev.squall.http.RequestFixture;
import dev.squall.http.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkBuilderTest {

  private static String path(String variable) {
    return new LinkBuilder().literal("/a/").variable(variable).literal("/b").build().toString();
  }

  @Test
  void encodesSegments() {
    assertThat(path("x")).isEqualTo("/a/x/b");
    assertThat(path("a/b c+d%e?f#g")).isEqualTo("/a/a%2Fb%20c+d%25e%3Ff%23g/b");
    assertThat(path("größe")).isEqualTo("/a/gr%C3%B6%C3%9Fe/b");
    assertThat(path("..a")).isEqualTo("/a/..a/b");
    assertThat(path("a\r\nLocation: x")).isEqualTo("/a/a%0D%0ALocation:%20x/b");
    assertThat(path("\uD800")).isEqualTo("/a/%EF%BF%BD/b");
    assertThat(new LinkBuilder().literal("/").variable(-42L).build()).hasToString("/-42");
    assertThat(new LinkBuilder().literal("/v").variable(1).literal(".json").build()).hasToString("/v1.json");
    assertThat(new LinkBuilder().literal("/").variable(ZoneId.of("Europe/Paris"), Conversions.ZONE_ID).build())
        .hasToString("/Europe%2FParis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void refusesSegmentsThatNoRouteMatches(String value) {
    assertThatThrownBy(() -> path(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void literalTextBesideAVariableMakesNoDifference() {
    assertThat(new LinkBuilder().literal("/v").variable("...").literal(".txt").build()).hasToString("/v....txt");
    assertThatThrownBy(() -> new LinkBuilder().literal("/v").variable("."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a path variable cannot be \".\" (after /v)");
    assertThatThrownBy(() -> new LinkBuilder().literal("/.").variable("a").literal("/").rest(".").build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void buildsTheRestOfAPath() {
    assertThat(new LinkBuilder().literal("/f/").rest("a b/c//d%/").build()).hasToString("/f/a%20b/c//d%25/");
    assertThat(new LinkBuilder().literal("/f/").rest("").build()).hasToString("/f/");
    assertThat(new LinkBuilder().literal("/f/").rest(List.of("a/b", "c", "", "é")).build())
        .hasToString("/f/a%2Fb/c//%C3%A9");
    assertThat(new LinkBuilder().literal("/f/").rest(List.of()).build()).hasToString("/f/");
    assertThatThrownBy(() -> new LinkBuilder().literal("/f/").rest(List.of("")))
        .isInstanceOf(IllegalArgumentException.class);
    for (String escape : List.of("../secret", "a/../b", "a/..", ".", "./a")) {
      assertThatThrownBy(() -> new LinkBuilder().literal("/f/").rest(escape).build())
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new LinkBuilder().literal("/f/").rest(List.of(escape.split("/"))).build())
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void neverMakesALinkToAnotherHost() {
    assertThatThrownBy(() -> new LinkBuilder().literal("/").rest("/evil.example").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Link("//evil.example", null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Link("https://evil.example", null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Link("/\\evil.example", null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Link("/a\r\nX: y", null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Link("/a", "x=1\r\nX: y")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void encodesQueryParameters() {
    Link link =
        new LinkBuilder()
            .literal("/s")
            .query("q", "a b&c=d+e/é")
            .query("none", (String) null)
            .query("n", 7)
            .query("date", LocalDate.of(2026, 11, 21), Conversions.LOCAL_DATE)
            .query("date", (LocalDate) null, Conversions.LOCAL_DATE)
            .query("o", Optional.of("x"), Conversions.STRING)
            .query("o", Optional.empty(), Conversions.STRING)
            .query("i", OptionalInt.of(1))
            .query("i", OptionalInt.empty())
            .query("l", OptionalLong.of(2))
            .query("l", OptionalLong.empty())
            .query("d", OptionalDouble.of(0.5))
            .query("d", OptionalDouble.empty())
            .queryAll("t t", List.of("1", ""), Conversions.STRING)
            .build();

    assertThat(link.path()).isEqualTo("/s");
    assertThat(link.query())
        .isEqualTo("q=a%20b%26c%3Dd%2Be%2F%C3%A9&n=7&date=2026-11-21&o=x&i=1&l=2&d=0.5&t%20t=1&t%20t=");
    assertThat(link).hasToString(link.path() + "?" + link.query());
    assertThat(new LinkBuilder().literal("/s").build().query()).isNull();
  }

  @Test
  void mountsALinkUnderAPrefix() {
    Link link = new LinkBuilder().literal("/users/").variable(1).query("x", 2).build();

    assertThat(link.under("/admin")).hasToString("/admin/users/1?x=2");
    assertThat(link.under("/a").under("/b")).hasToString("/b/a/users/1?x=2");
    assertThat(link.under("")).isEqualTo(link);
    for (String wrong : List.of("admin", "/admin/", "/", "//evil", "/a b", "/a?b", "/é", "/a%2")) {
      assertThatThrownBy(() -> link.under(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.squall.dispatch.ConversionSamples#all")
  void everyGeneratedValueComesBackFromItsLink(ConversionSamples.Sample<?> sample) {
    roundTrip(sample);
  }

  private static <T> void roundTrip(ConversionSamples.Sample<T> sample) {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      T value = sample.values().apply(random);
      if (isDots(sample.conversion().format(value))) {
        continue;
      }
      Link link =
          new LinkBuilder()
              .literal("/x/")
              .variable(value, sample.conversion())
              .query("v", value, sample.conversion())
              .build();
      assertThat(link.path().indexOf('/', 3)).isEqualTo(-1);
      Request matched = RequestFixture.matched(link.path(), 3, link.path().length());
      assertThat(PathText.convert(matched, 0, sample.conversion())).isEqualTo(value);
      assertThat(new Binding(RequestFixture.get(link.toString())).required(Source.QUERY, "v", sample.conversion()))
          .isEqualTo(value);
    }
  }

  private static boolean isDots(String text) {
    return text.equals(".") || text.equals("..");
  }

  @Test
  void everyGeneratedRestComesBackFromItsLink() {
    Random random = new Random(8);
    for (int i = 0; i < 2000; i++) {
      List<String> segments = new ArrayList<>();
      for (int count = random.nextInt(4); count > 0; count--) {
        String segment = ConversionSamples.text(random);
        segments.add(isDots(segment) ? "" : segment);
      }
      if (segments.equals(List.of(""))) {
        continue;
      }
      String path = new LinkBuilder().literal("/f/x").rest(segments).build().path();
      assertThat(PathText.segments(RequestFixture.matched(path, 4, path.length()), 0)).isEqualTo(segments);
    }
  }

  @Test
  void everyGeneratedTextComesBackAsARest() {
    Random random = new Random(9);
    int built = 0;
    for (int i = 0; i < 2000; i++) {
      String text = ConversionSamples.text(random);
      if (List.of(text.split("/", -1)).stream().noneMatch(LinkBuilderTest::isDots)) {
        String path = new LinkBuilder().literal("/f/").rest(text).build().path();
        assertThat(PathText.decode(RequestFixture.matched(path, 3, path.length()), 0)).isEqualTo(text);
        built++;
      }
    }
    assertThat(built).isGreaterThan(1000);
  }

  @Test
  void decodesPathVariables() {
    assertThat(PathText.decode(RequestFixture.matched("/a/x%2Fy+z%C3%A9", 3, 16), 0)).isEqualTo("x/y+zé");
    assertThat(PathText.convert(RequestFixture.matched("/a/%34%32", 3, 9), 0, Conversions.INT)).isEqualTo(42);
    assertThat(PathText.segments(RequestFixture.matched("/a/x%2Fy//z", 3, 11), 0)).containsExactly("x/y", "", "z");
    assertThat(PathText.segments(RequestFixture.matched("/a/", 3, 3), 0)).isEmpty();
    assertThatThrownBy(() -> PathText.segments(RequestFixture.matched("/a/b", 3, 4), 0).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aVariableThatDoesNotConvertIsNotFound() {
    Request request = RequestFixture.matched("/a/2026-02-31", 3, 13);

    assertThatThrownBy(() -> PathText.convert(request, 0, Conversions.LOCAL_DATE))
        .isInstanceOf(NotFoundException.class)
        .hasMessage("There is nothing at this path.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%FF", "%C3", "%C0%AF", "%ED%A0%80", "a%80"})
  void aVariableThatIsNotUtf8IsABadRequest(String text) {
    Request request = RequestFixture.matched("/a/" + text, 3, 3 + text.length());

    assertThatThrownBy(() -> PathText.decode(request, 0))
        .isInstanceOfSatisfying(
            BadRequestException.class,
            e -> assertThat(e.values()).singleElement().satisfies(value -> {
              assertThat(value.source()).isEqualTo(Source.PATH);
              assertThat(value.found()).isEqualTo(text);
            }));
    assertThatThrownBy(() -> PathText.segments(request, 0)).isInstanceOf(BadRequestException.class);
  }
}
