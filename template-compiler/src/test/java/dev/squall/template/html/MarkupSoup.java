package dev.squall.template.html;

import java.util.List;
import java.util.SplittableRandom;

/** Makes texts of pieces that mean something to browsers, in any order. */
final class MarkupSoup {
  private static final List<String> PIECES =
      List.of(
          "<",
          "</",
          ">",
          "/>",
          "/",
          "=",
          "\"",
          "'",
          "`",
          " ",
          "\n",
          "a",
          "b",
          "-",
          "--",
          "!",
          "<!",
          "<!-",
          "<!--",
          "-->",
          "--!>",
          "->",
          "<!>",
          "<p>",
          "</p>",
          "<p ",
          "<a href=",
          "<a href=\"",
          "javascript:",
          "java",
          "https://",
          "x:",
          "//",
          "?",
          "#",
          "\\",
          "&",
          "&#",
          "&#x6a;",
          "&lt",
          "&lt;",
          "&quot;",
          "&colon;",
          "<script>",
          "</script>",
          "<script",
          "</script",
          "<script type=\"",
          "module",
          "text/template",
          "<style>",
          "</style>",
          "<textarea>",
          "</textarea>",
          "<title>",
          "</title>",
          "<xmp>",
          "</xmp>",
          "<iframe>",
          "</iframe>",
          "<svg>",
          "</svg>",
          "<svg/>",
          "<math>",
          "</math>",
          "<foreignObject>",
          "</foreignObject>",
          "<desc>",
          "</desc>",
          "<mi>",
          "</mi>",
          "<font>",
          "<font color=a>",
          "<div>",
          "</div>",
          "<br>",
          "</br>",
          "<noscript>",
          "</noscript>",
          "<table>",
          "<td>",
          "</table>",
          "<b>",
          "</b>",
          "<![CDATA[",
          "]]>",
          "]",
          "<!doctype html>",
          "<?",
          "?>",
          "<div onclick=\"",
          "<div style='",
          "<link rel=\"icon\" href=\"",
          "<meta http-equiv=",
          "srcset=\"",
          "color:",
          "url(",
          ";",
          "{",
          "}",
          "(",
          ")",
          "[",
          "*/",
          "/*",
          "//",
          "${",
          "$",
          "return ",
          "if (",
          "x",
          "1",
          "+",
          "++",
          "\0",
          "é",
          "\uD83D\uDE00");

  private final SplittableRandom random;

  MarkupSoup(long seed) {
    random = new SplittableRandom(seed);
  }

  String next() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(1, 25);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
