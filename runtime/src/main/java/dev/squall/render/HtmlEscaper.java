package dev.squall.render;

/** Writes text into HTML. Stateless. */
final class HtmlEscaper {

  private HtmlEscaper() {}

  static void write(Utf8Output out, String text) {
    out.text(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;")
            .replace('\0', '\uFFFD'));
  }
}
