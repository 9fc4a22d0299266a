package dev.squall.render;

/** Writes values into styles. Stateless. */
final class StyleFilter {
  static final String BLOCKED = "blocked-value";

  private StyleFilter() {}

  static void write(Utf8Output out, String value) {
    out.text(value.matches("[\\w .,%#-]*") ? value : BLOCKED);
  }

  static void writeTrusted(Utf8Output out, String css) {
    out.text(css.replace("</", "<\\/"));
  }
}
