package dev.squall.template.html;

/** The contexts in which templates begin, and what is said of two that do not agree. */
public final class Contexts {

  private Contexts() {}

  /** The context at the beginning of a template. */
  public static Context start(ContentKind kind) {
    return switch (kind) {
      case HTML, XML, SVG, JSON, JAVASCRIPT, CSS, TEXT -> new PlainText(kind == ContentKind.HTML ? Escape.HTML : Escape.NONE);
    };
  }

  /** How the ends of two branches differ: {@code one ends in the attribute href of <a>, the other in text}. */
  public static String difference(Context a, Context b) {
    return a.describe().equals(b.describe())
        ? "both end " + a.describe() + ", but not at places that can be continued alike"
        : "one ends " + a.describe() + ", the other " + b.describe();
  }
}
