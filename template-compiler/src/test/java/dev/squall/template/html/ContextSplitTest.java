package dev.squall.template.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.diagnostic.TemplateProblems;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a context is does not depend on the pieces in which its text came. */
class ContextSplitTest {
  private static final int TEXTS = 4_000;

  @ParameterizedTest
  @EnumSource(ContentKind.class)
  void twoPiecesLeadWhereOneDoes(ContentKind kind) {
    MarkupSoup soup = new MarkupSoup(17 + kind.ordinal());
    for (int i = 0; i < TEXTS; i++) {
      String text = soup.next();
      Context whole = after(Contexts.start(kind), text);
      int at = soup.below(text.length() + 1);

      assertThat(after(after(Contexts.start(kind), text.substring(0, at)), text.substring(at)))
          .as("%s | %s", text.substring(0, at), text.substring(at))
          .isEqualTo(whole);
      assertThat(after(whole, "")).isEqualTo(whole);
      assertThat(whole.describe()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(ContentKind.class)
  void valuesAnywhereAreAnswered(ContentKind kind) {
    MarkupSoup soup = new MarkupSoup(71 + kind.ordinal());
    for (int i = 0; i < TEXTS; i++) {
      Context context = Contexts.start(kind);
      for (int values = 0; values < 4; values++) {
        context = after(context, soup.next());
        Context behind = context.afterValue();
        switch (context.hole()) {
          case Placement.Escaped escaped -> assertThat(escaped.next().join(behind, PageObserver.NONE)).isEqualTo(escaped.next());
          case Placement.Refused refused -> {
            assertThat(refused.headline()).isNotBlank();
            assertThat(refused.advice()).isNotBlank();
          }
        }
        context = behind;
      }
    }
  }

  /** What two ends have in common is less than either, and joining it again changes nothing. */
  @ParameterizedTest
  @EnumSource(ContentKind.class)
  void joiningComesToAnEnd(ContentKind kind) {
    MarkupSoup soup = new MarkupSoup(5 + kind.ordinal());
    for (int i = 0; i < TEXTS; i++) {
      Context before = after(Contexts.start(kind), soup.next());
      Context one = after(before, soup.next());
      Context other = after(before, soup.next());
      Context joined = one.join(other, PageObserver.NONE);

      assertThat(one.join(one, PageObserver.NONE)).isEqualTo(one);
      assertThat(other.join(one, PageObserver.NONE)).isEqualTo(joined);
      if (joined != null) {
        assertThat(joined.join(one, PageObserver.NONE)).as("%s | %s", one, other).isEqualTo(joined);
        assertThat(joined.join(other, PageObserver.NONE)).isEqualTo(joined);
        assertSaferThan(joined, one);
        assertSaferThan(joined, other);
      }
    }
  }

  /**
   * Where a value may stand behind joined branches, it is escaped as it would be behind each, or
   * more strictly.
   */
  private static void assertSaferThan(Context joined, Context one) {
    if (joined.hole() instanceof Placement.Escaped(Escape strict, Context next)) {
      assertThat(one.hole()).as("%s of %s", joined, one).isInstanceOf(Placement.Escaped.class);
      Escape loose = ((Placement.Escaped) one.hole()).escape();
      assertThat(strict == loose || (strict == Escape.URL_SEGMENT && loose == Escape.URL_PART))
          .as("%s for %s", strict, loose)
          .isTrue();
    }
  }

  @Test
  void largeTextTakesOnePass() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(3);
    while (text.length() < 5_000_000) {
      text.append("<p class=\"a b\" title='x &amp; y'>")
          .append(random.nextInt())
          .append(" some text, some more</p><a href=\"/users/1?x=2\">go</a>\n");
    }
    assertThat(after(Contexts.start(ContentKind.HTML), text.toString()).isText()).isTrue();
    assertThat(
            after(
                    Contexts.start(ContentKind.HTML),
                    "<script>" + "f(\"a\", [1, 2], {a: /x/});\n".repeat(200_000) + "</script>")
                .isText())
        .isTrue();
    assertThat(
            after(
                    Contexts.start(ContentKind.HTML),
                    "<style>" + "a { color: red; width: calc(1px) }\n".repeat(100_000) + "</style>")
                .isText())
        .isTrue();
    assertThat(
            after(
                    Contexts.start(ContentKind.HTML),
                    "<a title=\"" + "&".repeat(1_000_000) + "&#" + "0".repeat(1_000_000) + "\">")
                .isText())
        .isTrue();
    assertThat(after(Contexts.start(ContentKind.HTML), "<svg>".repeat(200_000)).isText()).isFalse();
    assertThat(after(Contexts.start(ContentKind.HTML), "<script>" + "(".repeat(1_000_000)).isText())
        .isFalse();
    assertThat(after(Contexts.start(ContentKind.HTML), "<".repeat(1_000_000)).isText()).isFalse();
    assertThat(after(Contexts.start(ContentKind.HTML), "<!--" + "-".repeat(1_000_000)).isText())
        .isFalse();
    assertThat(after(Contexts.start(ContentKind.HTML), "<" + "a".repeat(1_000_000)).isText())
        .isFalse();
  }

  private static Context after(Context context, String text) {
    return context.after(PlaceReader.text(text), PageObserver.NONE, new TemplateProblems());
  }
}
