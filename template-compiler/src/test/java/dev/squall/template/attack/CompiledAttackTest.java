package dev.squall.template.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.Rendered;
import dev.squall.template.TemplateProject;
import dev.squall.template.TemplateProject.CompiledProject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was judged of all places and values holds for templates that are compiled and run. */
class CompiledAttackTest {

  @Test
  void compiledTemplatesWriteWhatWasJudged() {
    List<String> places =
        Stream.of(AttackPlaces.MARKUP, AttackPlaces.URLS, AttackPlaces.SCRIPTS, AttackPlaces.STYLES)
            .flatMap(List::stream)
            .toList();
    String template =
        "{% whitespace all %}{% for value in values %}"
            + String.join("\n", places).replace("§", "{{ value }}")
            + "{% end %}";
    CompiledProject project =
        new TemplateProject()
            .java("Attacked", "public record Attacked(java.util.List<String> values) {}")
            .java(
                "Sample",
                """
                final class Sample {
                  static Object page() {
                    return new Attacked(dev.squall.template.attack.AttackValues.written());
                  }
                }
                """)
            .page("Attacked", "attacked.html", false)
            .template("attacked.html", template)
            .compile();

    StringBuilder expected = new StringBuilder();
    for (String value : AttackValues.written()) {
      expected.append(
          String.join("\n", places.stream().map(place -> PlaceWriter.write(place, value)).toList()));
    }
    assertThat(Rendered.page(project, "AttackedTemplate")).isEqualTo(expected.toString());
  }
}
