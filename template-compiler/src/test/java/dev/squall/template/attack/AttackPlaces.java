package dev.squall.template.attack;

import java.util.List;

/** Pieces of pages with one place, {@code §}, that takes any text. */
final class AttackPlaces {

  /** In text and attributes. */
  static final List<String> MARKUP =
      List.of(
          "<p>§</p>",
          "<p>a § b</p>",
          "<p>&§;</p>",
          "<p title=\"§\">x</p>",
          "<p title='§'>x</p>",
          "<p title=\"a § b\" class='c'>x</p>",
          "<p data-x='§' id=a>x</p>",
          "<p class=\"a §\">x</p>",
          "<input value=\"§\">",
          "<input name='§' placeholder=\"§\">",
          "<textarea>§</textarea>",
          "<textarea>a <b §</textarea>",
          "<select><option value='§'>§</option></select>",
          "<noscript>§</noscript>",
          "<pre>\n§</pre>",
          "<table><tr><td>§</td></tr></table>",
          "<svg><text>§</text></svg>",
          "<svg><title>§</title></svg>",
          "<svg><desc>§</desc></svg>",
          "<svg><foreignObject><p>§</p></foreignObject></svg>",
          "<svg><circle fill=\"§\" r='1'/></svg>",
          "<svg><animate attributeName='r' values=\"§\"/></svg>",
          "<math><mi>§</mi></math>",
          "<math><annotation-xml encoding='text/html'><p>§</p></annotation-xml></math>",
          "<x-card label='§'>§</x-card>",
          "<meta name='description' content='§'>",
          "<a target='§'>x</a>",
          "<img alt=\"§\">");

  /** In URLs. */
  static final List<String> URLS =
      List.of(
          "<a href=\"§\">x</a>",
          "<a href='§'>x</a>",
          "<a href=' §#a'>x</a>",
          "<A HREF=\"§/x\">x</A>",
          "<a href=\"/a/§\">x</a>",
          "<a href=\"/§/b\">x</a>",
          "<a href='?q=§'>x</a>",
          "<a href='#§'>x</a>",
          "<a href='?a=1&amp;§=2'>x</a>",
          "<a href='https://example.com/§'>x</a>",
          "<a href='https://§.example.com/'>x</a>",
          "<a href='mailto:§'>x</a>",
          "<a ping='§'>x</a>",
          "<area href='§'>",
          "<form action='§'></form>",
          "<button formaction=\"§\">x</button>",
          "<input type='submit' formaction='§'>",
          "<img src=\"§\">",
          "<img src='data:image/png;base64,§'>",
          "<img srcset=\"§\">",
          "<video src='§' poster='§'></video>",
          "<blockquote cite='§'></blockquote>",
          "<link rel='icon' href='§'>",
          "<svg><a xlink:href='§'><text>x</text></a></svg>",
          "<svg><image href='§'/></svg>",
          "<div hx-get='§' hx-post='/a?b=§'></div>",
          "<x-card href='§' image-url='§'></x-card>",
          "<script src='/static/app.js?v=§' type='text/plain'></script>",
          "<iframe src='#§' hidden></iframe>");

  /** In scripts and event handlers; the page has a function {@code got}. */
  static final List<String> SCRIPTS =
      List.of(
          "<script>got(§)</script>",
          "<script>got([§, 1][0]); var a = {b: §};</script>",
          "<script>if (1 <§) { got(1 ? § : 2) }</script>",
          "<script>got(`x${ § }y`.slice(1, -1))</script>",
          "<script>/* ' */ got('' + §) // '</script>",
          "<script>got(/['\"]/.test('a') ? § : §)</script>",
          "<script type='application/json'>{\"a\": §}</script>",
          "<script type='application/ld+json'>§</script>",
          "<p onclick=\"got(§)\">x</p>",
          "<p onclick='got(§)'>x</p>",
          "<p onmouseover='var a = [§]; got(a[0])'>x</p>",
          "<p hx-vals='{\"a\": §}'>x</p>",
          "<p x-data=\"{a: §}\">x</p>");

  /** In styles. */
  static final List<String> STYLES =
      List.of(
          "<style>.a { color: § }</style>",
          "<style>.a { width: §px }</style>",
          "<style>.a { margin: 0 § 0; }</style>",
          "<style>.a { color: #§ }</style>",
          "<style>@media all { .a { width: calc(§ + 1px) } }</style>",
          "<p style=\"color: §\">x</p>",
          "<p style='width: §%; height: 1px'>x</p>",
          "<p style='--a: §'>x</p>");

  private AttackPlaces() {}
}
