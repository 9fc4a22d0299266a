package dev.squall.template.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of texts and what is read from them: lines that begin with {@code "> "} are the text, the lines behind them what is
 * expected. Lines that begin with {@code #} are headings. With {@code -DupdateGoldens} the file is written anew.
 */
final class CaseFile {
  private static final Path FOLDER = Path.of("src/test/resources/parse");

  private record Case(List<String> heading, String text, String expected) {}

  private CaseFile() {}

  /** One test for each text of a file. */
  static Stream<DynamicTest> tests(String file, Function<String, String> reader) {
    try {
      Path path = FOLDER.resolve(file);
      List<Case> cases = cases(Files.readAllLines(path));
      if (System.getProperty("updateGoldens") != null) {
        Files.writeString(path, cases.stream().map(one -> written(one, reader)).collect(Collectors.joining("\n")));
      }
      return cases.stream()
          .map(one -> DynamicTest.dynamicTest("\"" + one.text + "\"", () -> assertThat(reader.apply(one.text)).isEqualTo(one.expected)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(Case one, Function<String, String> reader) {
    return one.heading.stream().map(line -> line + "\n").collect(Collectors.joining())
        + Stream.of(one.text.split("\n", -1)).map(line -> "> " + line + "\n").collect(Collectors.joining()) + reader.apply(one.text);
  }

  private static List<Case> cases(List<String> lines) {
    List<Case> cases = new ArrayList<>();
    List<String> heading = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (String line : Stream.concat(lines.stream(), Stream.of("#")).toList()) {
      boolean input = line.startsWith(">");
      if ((input && !expected.isEmpty()) || line.startsWith("#") || (line.isEmpty() && !text.isEmpty())) {
        if (!text.isEmpty()) {
          cases.add(new Case(List.copyOf(heading), text.substring(0, text.length() - 1), expected.toString()));
          heading.clear();
          text.setLength(0);
          expected.setLength(0);
        }
      }
      if (line.startsWith("#")) {
        heading.add(line);
      } else if (input) {
        text.append(line.substring(Math.min(2, line.length()))).append('\n');
      } else if (!line.isEmpty()) {
        expected.append(line).append('\n');
      }
    }
    return cases;
  }

  /** Problems with their places, one a line, and the advice below. */
  static String problems(TemplateProblems problems) {
    StringBuilder text = new StringBuilder();
    for (TemplateProblem problem : problems.list()) {
      text.append(problem.span().line()).append(':').append(problem.span().column())
          .append('+').append(problem.span().end() - problem.span().start())
          .append(" [").append(problem.code().id()).append("] ").append(problem.headline()).append('\n');
      problem.advice().forEach(line -> text.append("  ").append(line).append('\n'));
    }
    return text.toString();
  }
}
