package dev.squall.template.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The open elements of SVG and MathML, as far as they decide how markup within them is read.
 *
 * @param elements the outermost first, each with the rules by which its content is read: {@code
 *     svg:svg}, {@code math:math}, {@code html:title} for a title in SVG, {@code svg:script}
 */
record OpenForeign(List<String> elements) {
  static final OpenForeign NONE = new OpenForeign(List.of());

  /** Deeper ones are not told apart. */
  private static final int DEEPEST = 200;

  private static final Set<String> HTML_IN_SVG = Set.of("foreignobject", "desc", "title");
  private static final Set<String> HTML_IN_MATH = Set.of("mi", "mo", "mn", "ms", "mtext");
  private static final Set<String> HTML_ONLY =
      Set.of(
          "address",
          "article",
          "aside",
          "button",
          "caption",
          "details",
          "dialog",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "header",
          "hgroup",
          "html",
          "label",
          "legend",
          "main",
          "nav",
          "noscript",
          "object",
          "optgroup",
          "option",
          "search",
          "section",
          "select",
          "summary",
          "tbody",
          "td",
          "template",
          "tfoot",
          "th",
          "thead",
          "tr");

  private static final Set<String> BREAKOUT =
      Set.of(
          "b",
          "big",
          "blockquote",
          "body",
          "br",
          "center",
          "code",
          "dd",
          "div",
          "dl",
          "dt",
          "em",
          "embed",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "hr",
          "i",
          "img",
          "li",
          "listing",
          "menu",
          "meta",
          "nobr",
          "ol",
          "p",
          "pre",
          "ruby",
          "s",
          "small",
          "span",
          "strong",
          "strike",
          "sub",
          "sup",
          "table",
          "tt",
          "u",
          "ul",
          "var");

  String top() {
    return elements.isEmpty() ? "" : elements.getLast();
  }

  /** Whether markup is read by the rules of SVG or MathML. */
  boolean isForeign() {
    return !elements.isEmpty() && !top().startsWith("html:");
  }

  /** Whether tags are read by the rules of HTML in an element of SVG or MathML. */
  boolean isIntegrationPoint() {
    return top().startsWith("html:");
  }

  /** The name of the innermost; empty where there is none. */
  String topName() {
    return name(top());
  }

  private static String name(String element) {
    return element.substring(element.indexOf(':') + 1);
  }

  /** In front of a start tag: HTML's own elements end those of SVG and MathML. */
  OpenForeign beforeStartTag(String element) {
    return isForeign() && BREAKOUT.contains(element) ? brokenOut() : this;
  }

  /**
   * Behind the name of an attribute: a {@code font} of HTML is told by its attributes from others.
   */
  OpenForeign afterAttribute(String element, String attribute) {
    boolean html =
        element.equals("font")
            && (attribute.equals("color") || attribute.equals("face") || attribute.equals("size"));
    return html && isForeign() ? brokenOut() : this;
  }

  /**
   * Whether an end tag that stands in SVG or MathML is one of HTML, so that it may end those too.
   */
  boolean isEndedBy(String element) {
    return isForeign()
        && (BREAKOUT.contains(element) || HTML_ONLY.contains(element))
        && !element.equals("p")
        && !element.equals("br");
  }

  private OpenForeign brokenOut() {
    int size = elements.size();
    while (size > 0 && !elements.get(size - 1).startsWith("html:")) {
      size--;
    }
    return new OpenForeign(List.copyOf(elements.subList(0, size)));
  }

  /** Behind a start tag that does not close itself. */
  OpenForeign afterStartTag(Tag tag) {
    String element = tag.element();
    boolean svgInAnnotation = top().equals("math:annotation-xml") && element.equals("svg");
    if (!isForeign() || svgInAnnotation) {
      return element.equals("svg") || element.equals("math") ? with(element + ":" + element) : this;
    }
    boolean svg = top().startsWith("svg:");
    boolean html =
        svg
            ? HTML_IN_SVG.contains(element)
            : HTML_IN_MATH.contains(element) || isHtmlAnnotation(tag);
    if (html) {
      return with("html:" + element);
    }
    return switch (element) {
      case "svg", "math", "script", "style", "annotation-xml" ->
          with((svg ? "svg:" : "math:") + element);
      default -> this;
    };
  }

  private static boolean isHtmlAnnotation(Tag tag) {
    return tag.element().equals("annotation-xml")
        && ("text/html".equals(tag.fact()) || "application/xhtml+xml".equals(tag.fact()));
  }

  /** In XML only scripts and styles matter. */
  OpenForeign afterXmlStartTag(String element) {
    String local = element.substring(element.indexOf(':') + 1);
    return local.equals("script") || local.equals("style") ? with("xml:" + local) : this;
  }

  private OpenForeign with(String element) {
    return elements.size() >= DEEPEST
        ? this
        : new OpenForeign(Stream.concat(elements.stream(), Stream.of(element)).toList());
  }

  OpenForeign afterEndTag(String element) {
    if (isForeign() && (element.equals("p") || element.equals("br"))) {
      return brokenOut();
    }
    String local = element.substring(element.indexOf(':') + 1);
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (name(elements.get(i)).equals(local)) {
        return new OpenForeign(List.copyOf(elements.subList(0, i)));
      }
    }
    return this;
  }
}
