package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesTest {

  private static String css(String value) {
    Utf8Output out = new Utf8Output(64);
    out.css(value);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"red", "#ff0000", "12px", "-1.5em", "50%", "1px solid #ccc", "Arial, sans-serif", "rgb(1, 2, 3)", "calc(100% - (2 * 1rem))",
        "var(--main-color)", "translate(-50%, 10px) rotate(3deg)", "bold !important", "16/9", "", "RGBA(1,2,3,.5)"})
  void harmlessValuesStay(String value) {
    assertThat(css(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"red; background: url(x)", "url(javascript:x)", "URL(x)", "expression(alert(1))", "expression", "-moz-binding", "\"x\"", "'x'",
        "a}b{", "</style>", "\\75rl(x)", "a/*b", "a*/b", "a//b", "@import x", "image(x)", "attr(x)", "rgb(1", "1)", "(1)", "rgb(url(x))", "a\nb",
        "a:b", "a\u0000", "\u00E9", "behavior", "a[b]", "`a`", "a=b", "javascript"})
  void allElseIsBlocked(String value) {
    assertThat(css(value)).isEqualTo("blocked-value");
    Utf8Output out = new Utf8Output(64);
    out.cssAttribute(value);
    assertThat(out.toString()).isEqualTo("blocked-value");
  }

  @Test
  void trustedStyleCannotEndTheElementOrTheAttribute() {
    Css css = Css.trusted("a::after { content: \"</style>\" }");
    Utf8Output out = new Utf8Output(64);
    out.css(css);
    assertThat(out.toString()).isEqualTo("a::after { content: \"<\\/style>\" }");
    out.clear();
    out.cssAttribute(css);
    assertThat(out.toString()).isEqualTo("a::after { content: &quot;&lt;/style&gt;&quot; }");
  }
}
