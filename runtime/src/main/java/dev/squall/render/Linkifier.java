package dev.squall.render;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes links of the URLs in a text. One walk over the text finds them: how long it takes does not depend on what the text is made of.
 * Immutable.
 */
final class Linkifier {
  static final List<String> PROTOCOLS = List.of("http", "https");

  /** What no URL ends with: it belongs to the sentence. */
  private static final String NOT_LAST = "!\"#$%&'()*+,.:;<=>?@[]^`{|}~";

  private static final String WWW = "www.";
  private static final int MOST_SLASHES = 3;

  private final boolean shorten;
  private final UnaryOperator<String> extraParams;
  private final boolean requireProtocol;
  private final Collection<String> permittedProtocols;

  Linkifier(
      boolean shorten,
      UnaryOperator<String> extraParams,
      boolean requireProtocol,
      Collection<String> permittedProtocols) {
    this.shorten = shorten;
    this.extraParams = extraParams;
    this.requireProtocol = requireProtocol;
    this.permittedProtocols = permittedProtocols;
  }

  Html linkify(String text) {
    StringBuilder markup = new StringBuilder(text.length() + 64);
    int copied = 0;
    int at = 0;
    while (at < text.length()) {
      if (!isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int wordsEnd = wordsEnd(text, at);
      int bodyStart = schemeEnd(text, wordsEnd);
      int start = bodyStart < 0 ? wwwStart(text, at, wordsEnd) : at;
      if (bodyStart < 0 && start >= 0) {
        bodyStart = start + WWW.length();
      }
      int end = start < 0 ? -1 : bodyEnd(text, bodyStart);
      if (end > 0) {
        markup.append(Html.escaped(text.substring(copied, start)));
        appendLink(text.substring(start, end), bodyStart - start, markup);
        copied = end;
        at = end;
      } else {
        at = wordsEnd;
      }
    }
    return Html.trusted(markup.append(Html.escaped(text.substring(copied))).toString());
  }

  /** The index behind the word characters and hyphens at an index. */
  private static int wordsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && (isWord(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** The index behind a colon and one to three slashes at an index; -1 if they are not there. */
  private static int schemeEnd(String text, int at) {
    if (at >= text.length() || text.charAt(at) != ':') {
      return -1;
    }
    int end = at + 1;
    while (end < text.length() && end <= at + MOST_SLASHES && text.charAt(end) == '/') {
      end++;
    }
    return end == at + 1 ? -1 : end;
  }

  /** Where {@code www.} starts whose dot stands behind the words, if no word character comes before it; otherwise -1. */
  private static int wwwStart(String text, int from, int wordsEnd) {
    int start = wordsEnd - WWW.length() + 1;
    boolean whole = start == from || (start > from && text.charAt(start - 1) == '-');
    return whole && text.startsWith(WWW, start) ? start : -1;
  }

  /** The index behind what follows a scheme: runs of characters that end well, and whole pairs of brackets; -1 if there are none. */
  private static int bodyEnd(String text, int from) {
    int end = -1;
    int at = from;
    while (at < text.length()) {
      int runEnd;
      if (text.charAt(at) == '(') {
        int close = middleEnd(text, at + 1);
        runEnd = close < text.length() && text.charAt(close) == ')' ? close + 1 : at;
      } else {
        runEnd = middleEnd(text, at);
        while (runEnd > at && NOT_LAST.indexOf(text.charAt(runEnd - 1)) >= 0) {
          runEnd--;
        }
      }
      if (runEnd == at) {
        return end;
      }
      end = runEnd;
      at = runEnd;
    }
    return end;
  }

  private static int middleEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isMiddle(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isMiddle(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "()<>'\0".indexOf(c) < 0;
  }

  private void appendLink(String url, int bodyStart, StringBuilder markup) {
    String shown = Html.escaped(url).toString();
    int colon = url.startsWith(WWW) && bodyStart == WWW.length() ? -1 : url.indexOf(':');
    if (colon < 0 ? requireProtocol : !permittedProtocols.contains(url.substring(0, colon))) {
      markup.append(shown);
      return;
    }
    String href = colon < 0 ? "http://".concat(shown) : shown;
    String attributes = extraParams.apply(href).strip();
    LinkAttributes.check(attributes);
    String shortened = shorten ? LinkShortener.shorten(shown, colon < 0 ? 0 : bodyStart) : shown;
    markup.append("<a href=\"").append(href).append('"');
    if (!attributes.isEmpty()) {
      markup.append(' ').append(attributes);
    }
    if (!shortened.equals(shown)) {
      markup.append(" title=\"").append(href).append('"');
    }
    markup.append('>').append(shortened).append("</a>");
  }
}
