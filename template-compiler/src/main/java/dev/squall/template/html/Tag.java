package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/**
 * A tag, as far as it decides what its attributes and its content mean.
 *
 * @param element its name in lower case; empty where there is no tag
 * @param end whether it is an end tag
 * @param fact the value, in lower case, of the one attribute that decides about others: see {@link
 *     #factName}; null as long as there was none; {@link #UNKNOWN} where it is known at run time
 *     only
 * @param printed whether a value stands in an attribute whose meaning another one can still change
 */
record Tag(String element, boolean end, @Nullable String fact, boolean printed) {
  static final Tag NONE = new Tag("", false, null, false);
  static final String UNKNOWN = "?";

  static Tag start(String element) {
    return new Tag(element, false, null, false);
  }

  /**
   * The attribute that decides about other attributes or the content of an element; null where
   * there is none.
   */
  static @Nullable String factName(String element) {
    return switch (element) {
      case "script" -> "type";
      case "link" -> "rel";
      case "meta" -> "http-equiv";
      case "animate", "set", "animatecolor", "animatetransform" -> "attributename";
      case "annotation-xml" -> "encoding";
      default -> null;
    };
  }

  /** The first attribute of a name counts, as in browsers. */
  Tag withFact(String value) {
    return fact == null ? new Tag(element, end, value, printed) : this;
  }

  Tag withPrinted() {
    return new Tag(element, end, fact, true);
  }

  /** The tag where it may be either of two. */
  @Nullable Tag join(Tag other) {
    if (equals(other)) {
      return this;
    }
    if (!element.equals(other.element) || end != other.end) {
      return null;
    }
    String joined = java.util.Objects.equals(fact, other.fact) ? fact : UNKNOWN;
    return new Tag(element, end, joined, printed || other.printed);
  }
}
