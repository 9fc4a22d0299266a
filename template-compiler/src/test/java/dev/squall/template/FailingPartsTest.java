package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * In a page that handles failures, what fails is followed by text and values that are escaped for the place where the {@code try} began: so
 * nothing that failed may leave the page elsewhere.
 */
class FailingPartsTest {
  /** Markup that would be an attribute, if a tag were open. */
  private static final String BEHIND = "{% except %}{% end %}<p title=\" onclick=alert(1) \">";

  private static final String BEHIND_WRITTEN = "<p title=\" onclick=alert(1) \">";

  private static TemplateProject project(String template) {
    return new TemplateProject()
        .java("User", """
            public record User(String name) {
              public String fail() { throw new IllegalStateException("failed"); }
              /** Fails behind its first element. */
              public Iterable<String> torn() {
                return () -> java.util.stream.Stream.of("a", "b").map(each -> each.equals("b") ? fail() : each).iterator();
              }
            }
            """)
        .java("Page", "public record Page(User user, boolean open) {}")
        .java("Entry", "@dev.squall.annotation.Template(\"entry.html\") public record Entry(User user) {}")
        .java("Sample", "final class Sample { static Object page() { return new Page(new User(\"<Ann>\"), true); } }")
        .template("entry.html", "<i title=\"{{ user.fail() }}\">x</i>")
        .template("row.html", "{% param User user %}<i title=\"{{ user.fail() }}\">x</i>")
        .template("p.html", template)
        .page("Entry", "entry.html", false)
        .page("Page", "p.html", false);
  }

  private static String rendered(String template) {
    return Rendered.page(project(template).compile(), "PageTemplate");
  }

  private static List<String> errors(String template) {
    return project(template).compile().errors();
  }

  @Test
  void partsThatFailLeaveNothingOpen() {
    String macro = "{% macro row(User user) %}<i title=\"{{ user.fail() }}\">x</i>{% end %}";
    for (String part : List.of(
        "{% module Entry(user) %}",
        "{% include row.html %}",
        "{% include row.html (user) %}",
        "{% call row(user) %}",
        "{% fragment rows %}<i title=\"{{ user.fail() }}\">x</i>{% end %}",
        "{% block rows %}{% call row(user) %}{% end %}",
        "{% apply squeeze %}<b>{% call row(user) %}</b>{% end %}",
        "{% for n in 1..2 %}{% if open %}{% call row(user) %}{% end %}{% end %}",
        "{% call card() do %}<b>{% call row(user) %}</b>{% end %}")) {
      String template = macro + "{% macro card() %}<u class=\"a\">{{ content }}</u>{% end %}a{% try %}" + part + BEHIND;
      assertThat(rendered(template)).as(part).isEqualTo("a" + BEHIND_WRITTEN);
    }
  }

  @Test
  void whatWasWrittenBeforeThePartStays() {
    assertThat(rendered("{% try %}a{% module Entry(user) %}b{% except IllegalStateException as e %}{{ e.message ?? \"\" }}{% finally %}!{% end %}"))
        .isEqualTo("afailed!");
    assertThat(rendered("{% try %}a{% try %}{% include row.html %}{% except java.io.IOException %}b{% end %}{% except %}"
        + "{% try %}{% module Entry(user) %}{% except %}c{% end %}{% end %}"))
        .isEqualTo("ac");
  }

  @Test
  void listsAreWrittenAsAWholeOrNotAtAll() {
    assertThat(rendered("<script>const a = {% try %}{{ user.torn() }}{% except %}null{% end %};</script>"))
        .isEqualTo("<script>const a = null;</script>");
  }

  @Test
  void anElementThatFailsTakesTheListBack() {
    String list = "{% for one in user.torn() %}{% if not loop.first %},{% end %}{\"x\": [{{ one }}]}{% end %}";
    assertThat(rendered("<script>const a = [{% try %}" + list + "{% except %}{{ user.name }}{% end %}];</script>"))
        .isEqualTo("<script>const a = [\"\\u003CAnn\\u003E\"];</script>");
  }

  @Test
  void aTryInAnotherPlaceHandlesAllOfItsFailures() {
    String inner = "{% try %}<a title=\"{% try %}{{ user.fail() }}{% except java.io.IOException %}x{% end %}\">y</a>" + BEHIND;
    assertThat(errors(inner)).singleElement().asString().startsWith("p.html:1:20: [ChangedContext] if this fails, the page goes on in the");
    assertThat(errors(inner.replace("{% except java.io.IOException %}x", "{% finally %}"))).hasSize(1);
    for (String all : List.of("{% except %}", "{% except Exception as e %}", "{% except java.io.IOException %}y{% except %}")) {
      assertThat(rendered(inner.replace("{% except java.io.IOException %}", all)))
          .isEqualTo("<a title=\"x\">y</a>" + BEHIND_WRITTEN);
    }
  }

  @Test
  void partsInAnotherPlaceThanTheTry() {
    for (String part : List.of("{% module Entry(user) %}", "{% fragment f %}{{ user.fail() }}{% end %}", "{% include row.html %}")) {
      assertThat(errors("<p {% try %}class=\"a\">" + part + "<p {% except %}{% end %}>"))
          .as(part).singleElement().asString().contains("[ChangedContext] if this fails, the page goes on in text");
    }
  }

  @Test
  void loopsThatFailBetweenTwoTurns() {
    assertThat(rendered("{% try %}<ul>{% for one in user.torn() %}<li>{{ one }}</li>{% end %}</ul>{% except %}!{% end %}"))
        .isEqualTo("<ul><li>a</li>!");
    assertThat(errors("<a href=\"/a{% try %}{% for one in user.torn() %}/{% end %}{% except %}..{% end %}\">x</a>")).singleElement().asString()
        .contains("[ChangedContext] if this fails");
  }

  @Test
  void conditionsAreComputedWhereTheBranchesBegin() {
    assertThat(rendered("<p {% try %}{% if not open %}class=\"a\"{% elif user.name == \"x\" %}class=\"b\"{% else %}id=\"c\"{% end %}"
        + "{% except %}{% end %}>")).isEqualTo("<p id=\"c\">");
  }
}
