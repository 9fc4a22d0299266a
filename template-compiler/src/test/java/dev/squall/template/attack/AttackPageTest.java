package dev.squall.template.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A browser shows all values at all places, gets all events, and runs none of them. One page for
 * each place, all in one frame each.
 */
class AttackPageTest {
  /** Places from which the value can be read back, and how. */
  private static final Map<String, String> READ =
      Map.of(
          "<p>§</p>", "cases => cases.map(one => one.textContent)",
          "<p title=\"§\">x</p>", "cases => cases.map(one => one.firstChild.title)",
          "<p data-x='§' id=a>x</p>", "cases => cases.map(one => one.firstChild.dataset.x)",
          "<textarea>a <b §</textarea>",
              "cases => cases.map(one => one.firstChild.textContent.slice(5))",
          "<a href='#§'>x</a>",
              "cases => cases.map(one => decodeURIComponent(one.firstChild.hash.slice(1)))",
          "<script>got(§)</script>", "cases => values",
          "<p onclick=\"got(§)\">x</p>", "cases => values.filter((value, i) => i % 2 === 0)");

  @TempDir Path folder;

  @Test
  void noValueRuns() throws IOException, InterruptedException {
    Optional<Chromium> chromium = Chromium.find();
    assumeTrue(
        chromium.isPresent(),
        "Chromium is not installed: install the package chromium to run this test");
    List<String> places =
        Stream.of(AttackPlaces.MARKUP, AttackPlaces.URLS, AttackPlaces.SCRIPTS, AttackPlaces.STYLES)
            .flatMap(List::stream)
            .filter(place -> !place.contains("<iframe"))
            .toList();

    Map<String, String> found = found(chromium.get(), places);

    assertThat(found).hasSize(places.size());
    found.values().removeIf(each -> each.equals("found:"));
    assertThat(found).as("what ran or broke, by place").isEmpty();
  }

  @Test
  void valueThatIsNotEscapedIsFound() throws IOException, InterruptedException {
    Optional<Chromium> chromium = Chromium.find();
    assumeTrue(
        chromium.isPresent(),
        "Chromium is not installed: install the package chromium to run this test");

    Map<String, String> found =
        found(
            chromium.get(),
            List.of(
                "<p><img src=x onerror=pwn()></p>",
                "<a href='javascript:pwn()'>x</a>",
                "<script>x = </script>",
                "<style>a{}b{}</style>"));

    assertThat(found.values()).hasSize(4).noneMatch(each -> each.equals("found:"));
  }

  private Map<String, String> found(Chromium chromium, List<String> places)
      throws IOException, InterruptedException {
    StringBuilder index =
        new StringBuilder(
            "<!doctype html><meta charset=utf-8><pre></pre><script>addEventListener('message',"
                + " event => document.querySelector('pre').append(event.data + '\\n"
                + "'))</script>");
    for (int i = 0; i < places.size(); i++) {
      Files.writeString(folder.resolve(i + ".html"), page(i, places.get(i)));
      index.append("<iframe src='").append(i).append(".html'></iframe>");
    }
    Path main = Files.writeString(folder.resolve("index.html"), index);
    Element told = Jsoup.parse(chromium.dom(main, folder)).selectFirst("pre");
    Map<String, String> found = new TreeMap<>();
    for (String line : Objects.requireNonNull(told).wholeText().split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (colon >= 0) {
        found.put(
            places.get(Integer.parseInt(line.substring(0, colon))), line.substring(colon + 2));
      }
    }
    return found;
  }

  private static String page(int number, String place) throws IOException {
    List<String> values = new ArrayList<>(List.of("harmless"));
    values.addAll(AttackValues.written());
    StringBuilder page =
        new StringBuilder("<!doctype html><meta charset=utf-8><script>")
            .append(resource("before.js"))
            .append("</script><body>");
    for (int i = 0; i < values.size(); i++) {
      page.append("<div class=case data-n=")
          .append(i)
          .append('>')
          .append(PlaceWriter.write(place, values.get(i)))
          .append("</div>\n");
    }
    page.append("<script>const place = ")
        .append(number)
        .append(", count = ")
        .append(values.size())
        .append(";\nconst expected = [");
    values.forEach(
        value ->
            page.append(
                    Chromium.literal(
                        place.contains("<script>")
                                || place.contains("href")
                                || place.contains("onclick")
                            ? value
                            : normalized(value)))
                .append(",\n"));
    page.append("];\nconst read = ")
        .append(READ.getOrDefault(place, "null"))
        .append(";\n")
        .append(resource("after.js"));
    return page.append("</script>").toString();
  }

  /** As text that was written as HTML and went through a parser. */
  private static String normalized(String value) {
    return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\0', '\uFFFD');
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(AttackPageTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
