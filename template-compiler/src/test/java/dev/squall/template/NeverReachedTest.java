package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.TemplateProject.CompiledProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Excepts and cases that no value comes to; and so many excepts that compilers cannot nest them. */
class NeverReachedTest {
  private static TemplateProject project(String template) {
    return new TemplateProject()
        .java("Page", "public record Page(int n, byte small, Short less, long large, char letter) {}")
        .java("Sample", "final class Sample { static Page page() { return new Page(2, (byte) 5, (short) 6, 7L, 'c'); } }")
        .page("Page", "p.html", false).template("p.html", template + "{# {{ n }} #}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{% except RuntimeException %}b{% except IllegalStateException %}c"
        + "|p.html:1:50: [NameTaken] an except above is for RuntimeException, and every IllegalStateException is one: this is never reached",
    "{% except %}b{% except IllegalStateException as e %}c"
        + "|p.html:1:33: [NameTaken] an except above is for Exception, and every IllegalStateException is one: this is never reached",
    "{% except IllegalStateException, RuntimeException %}b{% except RuntimeException %}c"
        + "|p.html:1:73: [NameTaken] an except above is for RuntimeException already: this one is never reached",
    "{% except IllegalStateException %}b{% except %}c{% except %}d"
        + "|p.html:1:58: [NameTaken] an except above is for Exception already: this one is never reached"
  })
  void exceptsBehindOnesThatHandleAll(String excepts, String error) {
    assertThat(project("{% try %}" + excepts + "{% end %}").compile().errors()).containsExactly(error);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "small|300|byte is never 300: it goes from -128 to 127",
    "less|32768|Short is never 32768: it goes from -32768 to 32767",
    "n|3000000000L|int is never 3000000000L: it goes from -2147483648 to 2147483647"
  })
  void casesBeyondTheNumbersOfTheType(String subject, String literal, String message) {
    assertThat(project("{% switch " + subject + " %}{% case " + literal + " %}a{% end %}").compile().errors())
        .containsExactly("p.html:1:" + (subject.length() + 22) + ": [TypeMismatch] " + message);
  }

  @Test
  void numbersOfTheTypeAndExceptsFromSpecialToGeneral() {
    CompiledProject project = project(
        "{% switch small %}{% case 127 %}a{% case 5 %}b{% end %}{% switch less %}{% case 6 %}c{% end %}{% switch large %}{% case 7 %}d{% end %}"
            + "{% try %}{{ n / (n - n) }}{% except IllegalStateException %}e{% except ArithmeticException %}f{% except RuntimeException %}g"
            + "{% except %}h{% end %}").compile();

    assertThat(Rendered.page(project, "PageTemplate")).isEqualTo("bcdf");
  }

  /** Three tries: all with an except for each of the exceptions, the second one with all of them in one. */
  private static TemplateProject excepts(int count) {
    StringBuilder types = new StringBuilder("@SuppressWarnings(\"serial\") public final class Failures {\n");
    StringBuilder excepts = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      types.append("public static final class E").append(i).append(" extends Exception {}\n");
      excepts.append("{% except Failures.E").append(i).append(" %}").append(i);
      names.append(i == 0 ? "" : ", ").append("Failures.E").append(i);
    }
    int last = count - 1;
    types.append("public static String fail() throws E").append(last).append(" { throw new E").append(last).append("(); }\n}");
    String failing = "{% try %}{{ Failures.fail() }}";
    return project(
        failing + excepts + "{% except Exception %}all{% end %}" + failing + "{% except " + names + " %}one{% end %}"
            + failing + excepts + "{% end %}").java("Failures", types.toString());
  }

  @Test
  void manyExcepts() {
    assertThat(Rendered.page(excepts(800).compile(), "PageTemplate")).isEqualTo("799one799");
  }

  @Test
  void exceptsThatNoMethodHasRoomForAreAnErrorOfTheTemplate() {
    assertThat(excepts(4_000).compile().errors())
        .hasSizeBetween(1, 3)
        .allMatch(error -> error.matches("p.html:1:\\d+: \\[TemplateTooLarge] this is too large for one method of Java, and cannot be divided"));
  }
}
