package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.diagnostic.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EveryProblemCodeHasACaseTest {
  /** What no sources alone can bring about is in {@link RoundsTest}. */
  private static final Set<ProblemCode> IN_ROUNDS = Set.of(ProblemCode.INTERNAL, ProblemCode.LATE_CONTROLLER);

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void hasACase(ProblemCode code) throws IOException {
    String wanted = "[" + code.id() + "]";
    if (IN_ROUNDS.contains(code)) {
      assertThat(Files.readString(Path.of("src/test/java/dev/squall/processor/cases/RoundsTest.java"))).contains(wanted);
      return;
    }
    Map<String, String> errors =
        Folder.texts(CaseTest.CASES, file -> file.getFileName().toString().equals("expected-errors.txt"));
    assertThat(errors.values()).anyMatch(text -> text.contains(wanted));
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void isExplainedWithAnExampleAndWhatToDo(ProblemCode code) throws IOException {
    String document = Files.readString(Path.of("../docs/errors.md"));
    Pattern section =
        Pattern.compile("^## " + code.id() + "$[^#]+?```[\\s\\S]+?```\\s+\\*\\*To do:\\*\\* \\S", Pattern.MULTILINE);
    assertThat(section.matcher(document).find()).isTrue();
  }
}
