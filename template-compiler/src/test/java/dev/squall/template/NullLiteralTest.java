package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.diagnostic.TemplateProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice that can be followed: a guard does not make null something else, and a list of images is put together before. */
class NullLiteralTest {
  private static TemplateProject project(String template) {
    return new TemplateProject()
        .java("Page", "public record Page(String name) {}")
        .java("Sample", "final class Sample { static Page page() { return new Page(\"a b,c\"); } }")
        .page("Page", "p.html", false).template("p.html", template + "{# {{ name }} #}");
  }

  private static List<String> told(String template) {
    return project(template).compile().problems().stream()
        .filter(problem -> !problem.code().isWarning())
        .map(problem -> "[" + problem.code().id() + "] " + problem.headline() + " | " + String.join(" | ", problem.advice()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "{% for x in null %}{{ x }}{% end %};[PossiblyNull] null has no elements that a loop could go through | name a list, a map, an array or a range such as 1..9",
    "{% for x in (null) %}{{ x }}{% end %};[PossiblyNull] null has no elements that a loop could go through | name a list, a map, an array or a range such as 1..9",
    "{% for x in [null] %}{% end %};[PossiblyNull] this is null, and lists do not hold null | write a value",
    "{{ null }};[PossiblyNull] null cannot be printed | print a value, or nothing",
    "{{ null.a }};[PossiblyNull] this is null, and it has no \"a\" then | write a value",
    "{% set x = null %}{{ x }};[TypeMismatch] the type of x is not known from this value | give it a value of its type first"
  })
  void isNoValueThatAGuardCouldHelp(String template, String told) {
    assertThat(told(template)).containsExactly(told);
  }

  @Test
  void listsOfImagesArePutTogetherAsTheAdviceSays() {
    TemplateProblem refused = project("<img srcset=\"/a/{{ name }}.png 1x\">").compile().problems().getFirst();
    String advice = refused.advice().getFirst();
    String set = advice.substring(advice.indexOf("{%"));
    String print = advice.substring(advice.indexOf("srcset="), advice.indexOf(", which"));

    assertThat(Rendered.page(project(set + "<img " + print + ">").compile(), "PageTemplate"))
        .isEqualTo("<img srcset=\"/a/a+b%2Cc.png 1x, /b.png 2x\">");
  }
}
