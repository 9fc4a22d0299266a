package dev.squall.template.html;

/** The contexts in which templates begin, and what is said of two that do not agree. */
public final class Contexts {

  private Contexts() {}

  /** The context at the beginning of a template. */
  public static Context start(ContentKind kind) {
    return switch (kind) {
      case HTML -> new HtmlContext(HtmlState.start(Markup.HTML));
      case XML -> new HtmlContext(HtmlState.start(Markup.XML));
      case SVG -> new HtmlContext(HtmlState.start(Markup.SVG));
      case JSON -> new PieceContext(new ScriptPiece(Escape.JSON, ScriptState.expression()), "a JSON document");
      case JAVASCRIPT -> new PieceContext(new ScriptPiece(Escape.JSON, ScriptState.statements()), "a script");
      case CSS -> new PieceContext(new StylePiece(Escape.CSS, StyleState.sheet()), "a style sheet");
      case TEXT -> new PlainText(Escape.NONE);
    };
  }

  /** How the ends of two branches differ: {@code one ends in the attribute href of <a>, the other in text}. */
  public static String difference(Context a, Context b) {
    return a.describe().equals(b.describe())
        ? "both end " + a.describe() + ", but not at places that can be continued alike"
        : "one ends " + a.describe() + ", the other " + b.describe();
  }
}
