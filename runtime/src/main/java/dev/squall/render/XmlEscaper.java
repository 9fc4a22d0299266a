package dev.squall.render;

/** Writes text into XML. Stateless. */
final class XmlEscaper {

  private XmlEscaper() {}

  static void write(Utf8Output out, String text) {
    HtmlEscaper.write(out, text);
  }
}
