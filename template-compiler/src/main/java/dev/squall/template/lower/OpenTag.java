package dev.squall.template.lower;

import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A start tag as far as it was read: what URLs and forms are checked by, once for each way that branches take through it. There are none
 * where it may be anything.
 */
final class OpenTag {
  /** Stands for a value that is printed. */
  static final String PRINTED = "{}";

  /** Stands for a whole number that is printed as a part of a URL. */
  static final String NUMBER = "{0}";

  private static final Set<String> URLS = Set.of(
      "href", "src", "action", "formaction", "poster", "hx-get", "hx-post", "hx-put", "hx-patch", "hx-delete");

  private static final Set<String> KEPT = Set.of(
      "href", "src", "action", "formaction", "poster", "hx-get", "hx-post", "hx-put", "hx-patch", "hx-delete", "method", "formmethod",
      "id", "form", "name", "type", "multiple", "disabled", "enctype", "formenctype");

  /** More ways than these are not followed. */
  private static final int MOST_WAYS = 32;

  /** An attribute that nothing is checked by. */
  private static final String OTHER = "";

  private List<Way> ways = new ArrayList<>();

  /**
   * What an attribute has, with {@link #PRINTED} and {@link #NUMBER} for what is printed.
   *
   * @param handler the handler that a link in front leads to; empty for none
   */
  record Value(String text, Span span, String handler) {}

  /**
   * One way through the tag.
   *
   * @param open the attribute whose value goes on; null between attributes
   */
  record Way(Map<String, Value> attributes, @Nullable String open) {
    @Nullable Value value(String name) {
      return attributes.get(name);
    }

    String text(String name, String otherwise) {
      Value value = attributes.get(name);
      return value == null ? otherwise : value.text();
    }
  }

  void begin() {
    ways = new ArrayList<>(List.of(new Way(Map.of(), null)));
  }

  /** All ways through the tag; none where it may be anything. */
  List<Way> ways() {
    return ways;
  }

  /** Goes on where another place was; ways that are the same become one. */
  void ways(List<Way> others) {
    Set<Way> distinct = new LinkedHashSet<>(others);
    ways = distinct.size() > MOST_WAYS ? new ArrayList<>() : new ArrayList<>(distinct);
  }

  /** What is behind may be anything, unless it belongs to an attribute that nothing is checked by. */
  void lose() {
    ways.removeIf(way -> !OTHER.equals(way.open()));
  }

  void attribute(String name, Span span) {
    ways.replaceAll(way -> way.attributes().containsKey(name) || !KEPT.contains(name)
        ? new Way(way.attributes(), OTHER)
        : with(way, name, new Value("", span, ""), name));
  }

  void bare(String name, Span span) {
    ways.replaceAll(way -> way.attributes().containsKey(name) || !KEPT.contains(name)
        ? way
        : with(way, name, new Value("", span, ""), way.open()));
  }

  /** Goes on by text, or by a value that is printed. */
  void append(String text, Span span, String handler) {
    ways.replaceAll(way -> {
      String open = way.open();
      Value value = open == null ? null : way.value(open);
      if (open == null || value == null) {
        return way;
      }
      String own = URLS.contains(open) ? text : text.replace(NUMBER, PRINTED);
      return value.text().isEmpty()
          ? with(way, open, new Value(own, span, handler), open)
          : with(way, open, new Value(value.text() + own, value.span(), value.handler()), open);
    });
  }

  void attributeEnded() {
    ways.replaceAll(way -> new Way(way.attributes(), null));
  }

  private static Way with(Way way, String name, Value value, @Nullable String open) {
    Map<String, Value> attributes = new HashMap<>(way.attributes());
    attributes.put(name, value);
    return new Way(attributes, open);
  }
}
