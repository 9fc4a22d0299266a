package dev.squall.template.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements around a place in which browsers read markup by rules of their own.
 *
 * @param noscript null outside of a {@code noscript}; within one the elements of SVG and MathML that
 *     were open in front of it
 * @param frameset whether a {@code frameset} stands before, open or closed
 * @param select whether a {@code select} is open
 */
record Enclosing(@Nullable OpenForeign noscript, boolean frameset, boolean select) {
  static final Enclosing NONE = new Enclosing(null, false, false);

  private static final Set<String> IN_NOSCRIPT = Set.of("title", "textarea", "style", "iframe");

  /** Whether browsers that run scripts read the place as text that ends at {@code </noscript}. */
  boolean isInNoscript() {
    return noscript != null;
  }

  /** One of these elements that is open; null for none. */
  @Nullable String outermost() {
    return noscript != null ? "noscript" : select ? "select" : frameset ? "frameset" : null;
  }

  /** Behind a start tag of HTML. */
  Enclosing afterStartTag(String element, OpenForeign foreign) {
    return switch (element) {
      case "noscript" -> noscript != null ? this : new Enclosing(foreign, frameset, select);
      case "frameset" -> new Enclosing(noscript, true, select);
      case "select" -> new Enclosing(noscript, frameset, true);
      default -> this;
    };
  }

  /** Behind an end tag. */
  Enclosing afterEndTag(String element) {
    return switch (element) {
      case "noscript" -> new Enclosing(null, frameset, select);
      case "select" -> new Enclosing(noscript, frameset, false);
      default -> this;
    };
  }

  /**
   * The element in which a start tag of HTML cannot stand, as browsers disagree about its content;
   * null if it may.
   *
   * @param special whether the content is read in another way than that of most elements
   */
  @Nullable String forbids(String element, boolean special) {
    if (frameset && special && !element.equals("noframes")) {
      return "frameset";
    }
    boolean inSelect =
        (special && !element.equals("script")) || element.equals("template") || element.equals("noscript");
    if (select && inSelect) {
      return "select";
    }
    boolean markup = IN_NOSCRIPT.contains(element) || element.equals("svg") || element.equals("math");
    return noscript != null && special && !markup ? "noscript" : null;
  }

  /** Whether {@code </noscript>} ends other elements than those that were opened in it. */
  boolean isUnevenAt(String endTag, OpenForeign foreign) {
    return endTag.equals("noscript") && noscript != null && !noscript.equals(foreign);
  }
}
