package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.TemplateProject.CompiledProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The language by examples: each folder below {@code src/test/resources/cases} has a {@code page.html}, or one with another
 * extension, and the templates that it uses; and what it writes for the values of {@link #SAMPLE} in {@code expected.txt}, or
 * {@code expected-errors.txt}. All share the Java files of the folder {@code types}, and are compiled in one go. With {@code
 * -DupdateGoldens} what is expected is written from what is.
 */
class LanguageCaseTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final String IMPORTS =
      "import java.util.*;\nimport dev.squall.render.Html;\nimport org.jspecify.annotations.Nullable;\n";
  private static final String COMPONENTS = """
      String title, int count, long big, double price, boolean open, char letter, @Nullable String maybe, Optional<String> perhaps,
      User user, @Nullable User guest, List<User> users, List<String> none, Map<String, Integer> counts, int[] numbers,
      Shape shape, List<Shape> shapes, Color color, Html markup, java.time.LocalDate day, java.math.BigDecimal sum""";
  private static final String SAMPLE = """
      "Fish & <Chips>", 3, 5_000_000_000L, 9.5, true, 'x', null, Optional.of("here"),
      new User(7, "Ann", 42, "likes <b>", true), null, List.of(new User(1, "Bob", 17, null, false), new User(2, "Zoe & Co", 30, "z", true)),
      List.of(), new TreeMap<>(Map.of("apples", 2, "pears", 5)), new int[] {3, 1, 2},
      new Shape.Circle(1.5), List.of(new Shape.Circle(1), new Shape.Square(2)), Color.GREEN, Html.trusted("<i>safe</i>"),
      java.time.LocalDate.of(2026, 1, 31), new java.math.BigDecimal("12.50")""";

  @TestFactory
  Stream<DynamicTest> everyCaseIsAsExpected() throws IOException {
    Map<String, Path> cases = new TreeMap<>();
    try (Stream<Path> folders = Files.list(CASES)) {
      folders.filter(Files::isDirectory)
          .filter(folder -> !folder.endsWith("types"))
          .forEach(folder -> cases.put(folder.getFileName().toString(), folder));
    }
    CompiledProject project = project(cases).compile();
    assertThat(project.messages()).isEmpty();
    return cases.entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> check(project, one.getKey(), one.getValue())));
  }

  private static TemplateProject project(Map<String, Path> cases) throws IOException {
    TemplateProject project = types();
    StringBuilder samples = new StringBuilder(IMPORTS).append("final class Sample {\n");
    for (Map.Entry<String, Path> one : cases.entrySet()) {
      String model = name(one.getKey());
      project.java(model, model(model));
      samples.append("static Object ").append(model).append("() { return new ").append(model).append("(").append(SAMPLE).append("); }\n");
      for (Path file : files(one.getValue())) {
        String name = one.getKey() + "/" + file.getFileName();
        if (file.getFileName().toString().startsWith("page.")) {
          project.page(model, name, false);
        }
        project.template(name, Files.readString(file));
      }
    }
    return project.java("Sample", samples.append("}\n").toString());
  }

  /** A project with the types of the cases. */
  static TemplateProject types() throws IOException {
    TemplateProject project = new TemplateProject();
    for (Path type : files(CASES.resolve("types"))) {
      project.java(type.getFileName().toString().replace(".java", ""), Files.readString(type));
    }
    return project;
  }

  /** The source of a page's record. */
  static String model(String name) {
    return IMPORTS + "public record " + name + "(" + COMPONENTS + ") {}";
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith("expected")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code 144-for-else} becomes {@code Case144ForElse}. */
  private static String name(String folder) {
    return Stream.of(folder.split("-", -1))
        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
        .collect(Collectors.joining("", "Case", ""));
  }

  private static void check(CompiledProject project, String name, Path folder) throws IOException {
    String problems = project.problems().stream()
        .filter(problem -> problem.span().source().name().startsWith(name + "/") && !problem.code().id().equals("UnusedParameter"))
        .map(problem -> problem.text().replace(name + "/", "") + "\n")
        .collect(Collectors.joining());
    boolean wrong = !project.templates().containsKey(name(name) + "Template");
    String actual = wrong ? problems : problems + Rendered.page(project, name(name) + "Template", name(name));
    Path expected = folder.resolve(wrong ? "expected-errors.txt" : "expected.txt");
    if (System.getProperty("updateGoldens") != null) {
      Files.deleteIfExists(folder.resolve(wrong ? "expected.txt" : "expected-errors.txt"));
      Files.writeString(expected, actual);
    }
    assertThat(expected).as(actual).exists();
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
