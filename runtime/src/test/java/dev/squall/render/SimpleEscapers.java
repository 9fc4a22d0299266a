package dev.squall.render;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What the output's methods are held against: the same rules, written for the reader. */
final class SimpleEscapers {
  private static final Pattern HARMLESS =
      Pattern.compile("(?:[hH][tT][tT][pP][sS]?|[mM][aA][iI][lL][tT][oO]|[tT][eE][lL]|[fF][tT][pP][sS]?):.*|[^&:/?#]*(?:[/?#].*)?", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");

  private SimpleEscapers() {}

  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace('\0', '\uFFFD');
  }

  static String xml(String text) {
    StringBuilder result = new StringBuilder();
    html(text)
        .codePoints()
        .forEach(
            c -> {
              boolean valid =
                  c == 9 || c == 10 || c == 13 || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
              result.appendCodePoint(valid ? c : 0xFFFD);
            });
    return result.toString().replace("\r", "&#13;");
  }

  static String json(String text) {
    StringBuilder result = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> result.append("\\\"");
                case '\\' -> result.append("\\\\");
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                case '\t' -> result.append("\\t");
                default -> {
                  if (c < 0x20 || "<>&'\u007F\u2028\u2029".indexOf(c) >= 0) {
                    result.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits((char) c));
                  } else {
                    result.appendCodePoint(c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
                  }
                }
              }
            });
    return result.append('"').toString();
  }

  static String url(String url) {
    return HARMLESS.matcher(url).matches() ? uncheckedUrl(url) : "about:invalid#blocked";
  }

  static String uncheckedUrl(String url) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < url.length()) {
      int c = url.codePointAt(at);
      boolean escape = c == '%' && ESCAPE.matcher(url).region(at, url.length()).lookingAt();
      if (escape || isLetterOrDigit(c) || "-._~:/?#[]@!$&'()*+,;=".indexOf(c) >= 0) {
        result.append((char) c);
      } else {
        percent(c, result);
      }
      at += Character.charCount(c);
    }
    return html(result.toString());
  }

  static String urlPart(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isLetterOrDigit(c) || "-._~".indexOf(c) >= 0) {
                result.append((char) c);
              } else {
                percent(c, result);
              }
            });
    return result.toString();
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static void percent(int c, StringBuilder result) {
    String character = c >= 0xD800 && c < 0xE000 ? "\uFFFD" : Character.toString(c);
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      result.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
  }
}
