package dev.squall.template.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an observer is told of a page. */
class PageObserverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<p>|<p []>",
        "<P Title=A checked Id='b'>|<p title=A; checked=; id=b; []>",
        "<p title = \"x > y\"/>|<p title=x > y; [/]>",
        "<a href=\"/a?b=1&amp;c=&#50;&lt\">|<a href=/a?b=1&c=2<; []>",
        "<a href=\"/users/§/x?y=§\">|<a href=/users/,/x?y=; []>",
        "<a href=§>|<a href=; []>",
        "<form><input name=x></form>|<form []><input name=x; []></form>",
        "<!-- <p> --><b>|<b []>",
        "<script>\"<p>\"</script><b>|<script []></script><b []>",
        "<textarea><p></textarea>|<textarea []></textarea>",
        "<svg><circle r='1'/></svg>|<svg []><circle r=1; [/]></svg>",
        "<p a=b=c>|<p a=b=c; []>",
        "<p a==b>|<p a==b; []>",
        "<p =a>|<p =a=; []>",
        "<p a/b>|<p a=; b=; []>",
        "<p a=>|<p a=; []>",
        "<p a='&notanentity; &'>|<p a=&notanentity; &; []>",
      })
  void tagsAreTold(String text, String expected) {
    StringBuilder told = new StringBuilder();
    new PlaceReader(ContentKind.HTML, observer(told)).read(text);

    assertThat(told.toString()).isEqualTo(expected);
  }

  private static PageObserver observer(StringBuilder told) {
    return new PageObserver() {
      private boolean first;

      @Override
      public void startTag(String element, Span span) {
        assertThat(span.text()).isEqualToIgnoringCase("<" + element);
        told.append('<').append(element).append(' ');
      }

      @Override
      public void attribute(String name, Span span) {
        assertThat(span.text()).isEqualToIgnoringCase(name);
        told.append(name).append('=');
        first = true;
      }

      @Override
      public void attributeText(String text, Span span) {
        told.append(first ? "" : ",").append(text);
        first = false;
      }

      @Override
      public void attributeEnded() {
        told.append("; ");
      }

      @Override
      public void startTagEnded(boolean selfClosing) {
        told.append(selfClosing ? "[/]>" : "[]>");
      }

      @Override
      public void endTag(String element, Span span) {
        assertThat(span.text()).isEqualToIgnoringCase("</" + element);
        told.append("</").append(element).append('>');
      }
    };
  }
}
