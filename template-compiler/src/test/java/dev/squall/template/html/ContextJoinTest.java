package dev.squall.template.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.diagnostic.TemplateProblems;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Branches that end in different places. */
class ContextJoinTest {

  /**
   * A text before the branches, the branches, a text behind them, and what is done to the values
   * behind them; {@code !} for a problem.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "<option |selected|~~|>§|HTML",
        "<option|_selected|~~|>§|HTML",
        "<option |selected|~~| title=\"§\">§|ATTRIBUTE HTML",
        "<option |selected|~~|title=\"§\">§|ATTRIBUTE HTML!",
        "<option |selected |~~|title=\"§\">|ATTRIBUTE",
        "<option |selected |~~|=\"§\">|-!",
        "<p |class=\"a\"|~~|>§|HTML",
        "<p|_class=\"a\"|_id='b'|>§|HTML",
        "<p |class=a|class=b| title='§'>|ATTRIBUTE",
        "<p title=\"|a|b|§\">|ATTRIBUTE",
        "<a href=\"|/a|~~|§\">|-",
        "<a href=\"|/a|~~|/§\">|URL_SEGMENT",
        "<a href=\"/x|?a=1|~~|&b=§\">|URL_SEGMENT",
        "<a href=\"/x?|a=1&|~~|b=§\">|URL_PART",
        "<a href=\"|java|~~|script:§\">|-!",
        "<a href=\"|javascript:|/x|/§\">|-",
        "<a href=\"https://a.b|/x|~~|/§\">|URL_SEGMENT",
        "<a href=\"https://a.b|/x|~~|§\">|-",
        "<script src=\"|https://cdn.example/|/static/|a/§\">|URL_SEGMENT",
        "<link rel=\"|icon|stylesheet|\" href=\"§\">|TRUSTED_URL",
        "<link |rel=\"icon\"|rel=\"stylesheet\"| href=\"§\">|TRUSTED_URL",
        "<script |type=\"module\"|type=\"text/template\"|>f(§)</script>§|- HTML",
        "<script>|f();|~~|x = §|JSON",
        "<script>|return |~~|§|-",
        "<script>|a|b| / '/'; x = §|JSON",
        "<script>|a|b +| /'/; x = §|-",
        "<style>a { |color: red;|~~| width: § }|CSS",
        "<style>a { |color: red|~~|; width: § }|CSS",
        "<p style=\"|color:red;|~~|width: §\">|CSS_ATTRIBUTE",
        "<p style=\"width: |1px|2px|§\">|-",
        "<img srcset=\"|/a 1x|~~|§\">|-",
      })
  void joinedBranchesGoOnSafely(
      String before, String one, String other, String behind, String expected) {
    TemplateProblems problems = new TemplateProblems();
    Context start = after(Contexts.start(ContentKind.HTML), before, problems);

    Context joined =
        after(start, blank(one), problems)
            .join(after(start, blank(other), problems), PageObserver.NONE);

    assertThat(joined).isNotNull();
    List<String> answers = new ArrayList<>();
    String[] texts = behind.split("§", -1);
    Context context = joined;
    for (int i = 0; i < texts.length; i++) {
      if (i > 0) {
        answers.add(
            context.hole() instanceof Placement.Escaped escaped ? escaped.escape().name() : "-");
        context = context.afterValue();
      }
      context = after(context, texts[i], problems);
    }
    assertThat(String.join(" ", answers) + (problems.errors() > 0 ? "!" : "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "~~|<p|text|one ends in the name of the tag <p, the other in text",
        "~~|<p title=\"|text|one ends in the attribute title of <p>, the other in text",
        "<p |title=\"|~~|one ends in the attribute title of <p>, the other between the attributes"
            + " of <p>",
        "<p |title=\"|title='|both end in the attribute title of <p>, but not at places that can be"
            + " continued alike",
        "~~|<!--|~~|one ends in a comment, the other in text",
        "~~|<script>|~~|one ends in a script, the other in text",
        "<script>|(|[|both end in a script, but not at places that can be continued alike",
        "<script>x = |\"|~~|one ends in a string of a script, the other in a script",
        "<style>|a {|~~|one ends in the name of a property of a style sheet, the other in a"
            + " selector of a style sheet",
        "~~|<svg>|~~|one ends in the text of <svg>, the other in text",
        "<h|1|2|one ends in the name of the tag <h1, the other in the name of the tag <h2",
        "<p title=\"&|lt|gt|both end in the attribute title of <p>, but not at places that can be"
            + " continued alike",
      })
  void placesThatDifferAreNotJoined(String before, String one, String other, String difference) {
    TemplateProblems problems = new TemplateProblems();
    Context start = after(Contexts.start(ContentKind.HTML), before, problems);
    Context first = after(start, one, problems);
    Context second = after(start, other, problems);

    assertThat(first.join(second, PageObserver.NONE)).isNull();
    assertThat(Contexts.difference(first, second)).isEqualTo(difference);
  }

  @Test
  void attributeThatEndsWithABranchIsTold() {
    List<String> told = new ArrayList<>();
    PageObserver observer =
        new PageObserver() {
          @Override
          public void bareAttribute(String name) {
            told.add(name);
          }
        };
    TemplateProblems problems = new TemplateProblems();
    Context start = after(Contexts.start(ContentKind.HTML), "<option ", problems);

    after(start, "selected", problems).join(start, observer);

    assertThat(told).containsExactly("selected");
  }

  private static String blank(String text) {
    return text.replace('_', ' ');
  }

  private static Context after(Context context, String text, TemplateProblems problems) {
    return context.after(PlaceReader.text(text), PageObserver.NONE, problems);
  }
}
