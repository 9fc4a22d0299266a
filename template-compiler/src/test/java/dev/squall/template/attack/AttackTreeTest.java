package dev.squall.template.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A parser of HTML finds the same elements and attributes whatever a value is, and URLs of harmless
 * schemes only.
 */
class AttackTreeTest {
  private static final Set<String> URL_ATTRIBUTES =
      Set.of(
          "href",
          "src",
          "action",
          "formaction",
          "poster",
          "cite",
          "xlink:href",
          "hx-get",
          "hx-post",
          "image-url",
          "ping");
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):");
  private static final Set<String> SCHEMES =
      Set.of("http", "https", "mailto", "tel", "ftp", "ftps", "about");

  static Stream<String> places() {
    return Stream.of(
            AttackPlaces.MARKUP, AttackPlaces.URLS, AttackPlaces.SCRIPTS, AttackPlaces.STYLES)
        .flatMap(List::stream);
  }

  @Test
  void corpusIsLarge() {
    assertThat(AttackValues.written()).hasSizeGreaterThan(250);
    assertThat(AttackValues.all()).hasSizeGreaterThan(600);
  }

  @ParameterizedTest
  @MethodSource("places")
  void treeIsTheSameWhateverTheValue(String place) {
    String expected = shape(Jsoup.parse(PlaceWriter.write(place, "harmless")));
    for (String value : AttackValues.all()) {
      String html = PlaceWriter.write(place, value);
      Document page = Jsoup.parse(html);

      assertThat(shape(page)).as("%s with %s: %s", place, value, html).isEqualTo(expected);
      assertThat(refusedUrls(page, place)).as("%s with %s: %s", place, value, html).isEmpty();
    }
  }

  private static String shape(Node node) {
    StringBuilder shape = new StringBuilder();
    append(shape, node);
    return shape.toString();
  }

  private static void append(StringBuilder shape, Node node) {
    if (node instanceof TextNode) {
      return;
    }
    shape.append('<').append(node.nodeName());
    if (node instanceof Element element) {
      List<String> names = new ArrayList<>();
      for (Attribute attribute : element.attributes()) {
        names.add(attribute.getKey());
      }
      shape.append(names);
    }
    for (Node child : node.childNodes()) {
      append(shape, child);
    }
    shape.append('>');
  }

  /**
   * URLs of a scheme that is not harmless; that of an image's data is, where the template has it.
   */
  private static List<String> refusedUrls(Document page, String place) {
    List<String> refused = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String value = attribute.getValue();
        if (URL_ATTRIBUTES.contains(attribute.getKey())
            && !isHarmless(value)
            && !place.contains("data:image/png")) {
          refused.add(value);
        }
      }
    }
    return refused;
  }

  /**
   * As browsers read a URL: control characters and blanks at the start are left out, and tabs and
   * line breaks anywhere.
   */
  private static boolean isHarmless(String url) {
    int start = 0;
    while (start < url.length() && url.charAt(start) <= ' ') {
      start++;
    }
    Matcher scheme =
        SCHEME.matcher(url.substring(start).replaceAll("[\\t\\r\\n]", "").toLowerCase(Locale.ROOT));
    return !scheme.find() || SCHEMES.contains(scheme.group(1));
  }
}
