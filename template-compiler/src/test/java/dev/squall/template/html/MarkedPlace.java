package dev.squall.template.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Where a mark stands in a page: {@code text}, {@code raw} of an element, {@code value}, {@code
 * name} of an attribute, {@code tag}, {@code comment}, or {@code none} where parsers drop it.
 */
final class MarkedPlace {
  static final String MARK = "zqz";
  private static final Set<String> RAW =
      Set.of(
          "script",
          "style",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "textarea",
          "title",
          "plaintext");

  private MarkedPlace() {}

  /** By our own reading of the text in front of the mark; empty where that has problems. */
  static String ours(String before) {
    PlaceReader reader = new PlaceReader(ContentKind.HTML, PageObserver.NONE);
    HtmlState state = ((HtmlContext) reader.read(before)).state();
    if (!reader.problems().isEmpty()) {
      return "";
    }
    return switch (state.mode()) {
      case TEXT, CDATA, CDATA_BRACKET, CDATA_END -> "text";
      case RAW -> "raw " + state.tag().element();
      case PLAINTEXT -> "raw plaintext";
      case TAG_OPEN -> "tag";
      case END_TAG_OPEN -> "none";
      case TAG_NAME -> state.tag().end() ? "none" : "tag";
      case BEFORE_ATTRIBUTE,
          BRANCHED,
          BRANCHED_BLANK,
          ATTRIBUTE_NAME,
          AFTER_ATTRIBUTE_NAME,
          SELF_CLOSING ->
          state.tag().end() ? "none" : "name";
      case BEFORE_VALUE, VALUE_DOUBLE, VALUE_SINGLE, VALUE_UNQUOTED ->
          state.tag().end() ? "none" : "value " + state.name();
      case DOCTYPE, DOCTYPE_SUBSET -> "none";
      default -> "comment";
    };
  }

  /** In a parsed page. */
  static String parsed(Document page) {
    String[] found = {"none"};
    page.traverse(
        (node, depth) -> {
          String place = place(node);
          if (!place.isEmpty() && found[0].equals("none")) {
            found[0] = place;
          }
        });
    return found[0];
  }

  private static String place(Node node) {
    return switch (node) {
      case DataNode data -> data.getWholeData().contains(MARK) ? raw(data) : "";
      case TextNode text -> text.getWholeText().contains(MARK) ? raw(text) : "";
      case Comment comment -> comment.getData().contains(MARK) ? "comment" : "";
      case Element element -> ofElement(element);
      default -> "";
    };
  }

  private static String raw(Node text) {
    Node parent = text.parent();
    boolean raw =
        parent instanceof Element element
            && RAW.contains(element.normalName())
            && element.tag().namespace().endsWith("xhtml");
    return raw ? "raw " + parent.nodeName() : "text";
  }

  private static String ofElement(Element element) {
    if (element.tagName().contains(MARK)) {
      return "tag";
    }
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().contains(MARK)) {
        return "name";
      }
      if (attribute.getValue().contains(MARK)) {
        return "value " + attribute.getKey().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /**
   * Whether a parser agrees with us; what it drops may be the second attribute of a name, or in a
   * tag that does not end.
   */
  static boolean agree(String ours, String theirs) {
    return ours.isEmpty()
        || ours.equals(theirs)
        || (theirs.equals("none")
            && (ours.startsWith("value") || ours.equals("name") || ours.equals("tag")));
  }
}
