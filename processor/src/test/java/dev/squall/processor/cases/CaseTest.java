package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder below {@code src/test/resources/cases} is a module that is compiled, by javac and by ECJ:
 *
 * <ul>
 *   <li>{@code input}: its sources;
 *   <li>{@code library}: sources of a library that is compiled first, with the processor, and is on the class path as a jar;
 *   <li>{@code plain}: the same without the processor;
 *   <li>{@code expected-errors.txt}: the errors, if it is wrong; {@code expected-errors.ecj.txt} where ECJ has other columns;
 *   <li>{@code expected}: all files that are generated, if it is right. They are compiled without warnings.
 * </ul>
 *
 * <p>{@code -DupdateGoldens} writes what is expected from what is.
 */
final class CaseTest {
  static final Path CASES = Path.of("src/test/resources/cases");
  private static final boolean UPDATE = System.getProperty("updateGoldens") != null;

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
      return cases.stream()
          .flatMap(
              folder ->
                  Arrays.stream(Compiler.values())
                      .map(
                          compiler ->
                              DynamicTest.dynamicTest(
                                  folder.getFileName() + " by " + compiler, () -> check(folder, compiler))));
    }
  }

  private void check(Path folder, Compiler compiler) throws IOException {
    Path work = temporary.resolve(folder.getFileName() + "-" + compiler);
    Compilation compilation = Compilation.to(compiler, work.resolve("out"));
    compilation.classPath(libraries(folder, work).toArray(Path[]::new));
    Compilation.Result result = compilation.compileAll(folder.resolve("input"));
    Map<String, String> generated =
        Folder.texts(work.resolve("out"), file -> !file.toString().endsWith(".class"));
    boolean bad = Files.exists(folder.resolve("expected-errors.txt"));
    if (UPDATE) {
      update(folder, compiler, result, generated);
      bad = Files.exists(folder.resolve("expected-errors.txt"));
    }
    if (bad) {
      assertThat(errors(result)).isEqualTo(Files.readString(expectedErrors(folder, compiler)));
    } else {
      assertThat(result.errors()).as(result.log()).isEmpty();
      assertThat(result.succeeded()).as("%s", result.diagnostics()).isTrue();
      assertThat(generated).isEqualTo(Folder.texts(folder.resolve("expected"), file -> true));
    }
  }

  private static List<Path> libraries(Path folder, Path work) throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String kind : List.of("library", "plain")) {
      if (Files.isDirectory(folder.resolve(kind))) {
        Path classes = work.resolve(kind);
        Compilation compilation = Compilation.to(Compiler.JAVAC, classes);
        if (kind.equals("plain")) {
          compilation.processors();
        }
        Compilation.Result result = compilation.compileAll(folder.resolve(kind));
        assertThat(result.errors()).isEmpty();
        jars.add(Folder.jar(classes, Files.createDirectories(work).resolve(kind + ".jar")));
      }
    }
    return jars;
  }

  private static String errors(Compilation.Result result) {
    return String.join("\n\n", result.errors()).replace("\r", "") + "\n";
  }

  /** ECJ numbers some columns in its own way: then it has a file of its own. */
  private static Path expectedErrors(Path folder, Compiler compiler) {
    Path own = folder.resolve("expected-errors.ecj.txt");
    return compiler == Compiler.ECJ && Files.exists(own) ? own : folder.resolve("expected-errors.txt");
  }

  /** Javac comes first, so that ECJ's own file is only written where the two differ. */
  private static void update(
      Path folder, Compiler compiler, Compilation.Result result, Map<String, String> generated) throws IOException {
    Path common = folder.resolve("expected-errors.txt");
    Path own = folder.resolve("expected-errors.ecj.txt");
    if (compiler == Compiler.JAVAC) {
      Files.deleteIfExists(common);
      Files.deleteIfExists(own);
      Folder.write(folder.resolve("expected"), result.succeeded() ? generated : Map.of());
      if (!result.succeeded()) {
        Files.writeString(common, errors(result));
      }
    } else if (Files.exists(common) && !errors(result).equals(Files.readString(common))) {
      Files.writeString(own, errors(result));
    }
  }
}
