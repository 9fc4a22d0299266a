package dev.squall.render;

import dev.squall.text.PercentEncoding;
import java.util.regex.Pattern;

/** Writes URLs into attributes. Stateless. */
final class UrlWriter {
  private static final Pattern ALLOWED = Pattern.compile("(?i)(?:(?:https?|mailto|tel|ftps?):|[^&:/?#]*(?:[/?#]|$)).*", Pattern.DOTALL);

  private UrlWriter() {}

  static void write(Utf8Output out, String url) {
    writeUnchecked(out, ALLOWED.matcher(url).matches() ? url : "about:invalid#blocked");
  }

  static void writeUnchecked(Utf8Output out, String url) {
    out.html(url);
  }

  static void writePart(Utf8Output out, String text) {
    StringBuilder encoded = new StringBuilder();
    PercentEncoding.encodeQuery(text, encoded);
    out.text(encoded.toString());
  }
}
