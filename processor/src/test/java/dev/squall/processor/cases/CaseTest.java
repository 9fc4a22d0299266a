package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
 *   <li>{@code templates}: its templates, and {@code library-templates} those in the library's jar; {@code options.txt}: options of
 *       the compiler, one a line, in which <code>${case}</code> is the case's folder;
 *   <li>{@code expected-errors.txt}: the errors, if it is wrong, with the warnings where they are told; {@code expected-errors.ecj.txt} where ECJ has other columns;
 *       {@code expected-warnings.txt}: the warnings, if there are any;
 *   <li>{@code expected}: all files that are generated, if it is right. They are compiled without warnings. Classes of templates are
 *       only compared where the folder's name begins with {@code generated-}; elsewhere it counts what they write; descriptions of the
 *       API only where it begins with {@code api-}:
 *   <li>{@code rendered}: what the pages of the module look like: for each static method of a class {@code Pages} that takes an output
 *       the bytes that it writes.
 * </ul>
 *
 * <p>{@code -DupdateGoldens} writes what is expected from what is; {@code -Dcases=json} takes the folders with that in their names only.
 */
final class CaseTest {
  static final Path CASES = Path.of("src/test/resources/cases");
  private static final boolean UPDATE = System.getProperty("updateGoldens") != null;
  private static final String ONLY = System.getProperty("cases", "");

  private static final Pattern API = Pattern.compile("(?:ApiDescriptor|OpenApi)\\.java$|openapi[/\\\\][^/\\\\]*\\.json$");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases = folders.filter(Files::isDirectory).filter(folder -> folder.getFileName().toString().contains(ONLY)).sorted().toList();
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
    List<Path> libraries = libraries(folder, work);
    Compilation compilation = Compilation.to(compiler, work.resolve("out"));
    compilation.classPath(libraries.toArray(Path[]::new)).options(options(folder)).tolerant();
    Compilation.Result result = compilation.compileAll(folder.resolve("input"));
    Outcome outcome =
        new Outcome(
            result,
            Folder.texts(work.resolve("out"), file -> isGolden(folder, file.toString())),
            result.succeeded() ? RenderedPages.of(work.resolve("out"), libraries) : Map.of(),
            texts(folder, result.errors()),
            texts(folder, result.warnings()));
    if (UPDATE) {
      outcome.update(folder, compiler);
    }
    outcome.check(folder, compiler);
  }

  private static boolean isGolden(Path folder, String file) {
    String name = folder.getFileName().toString();
    boolean template = file.endsWith("Template.java") && !name.startsWith("generated-");
    boolean api = API.matcher(file).find() && !name.startsWith("api-");
    return !template && !api && !file.endsWith(".class") && !file.endsWith(".smap");
  }

  private static String[] options(Path folder) throws IOException {
    List<String> options = new ArrayList<>();
    Path file = folder.resolve("options.txt");
    if (Files.exists(file)) {
      Files.readAllLines(file).forEach(line -> options.add(line.replace("${case}", absolute(folder))));
    } else if (Files.isDirectory(folder.resolve("templates"))) {
      options.add("-Asquall.templates=" + absolute(folder) + "/templates");
    }
    return options.toArray(String[]::new);
  }

  private static String absolute(Path folder) {
    return folder.toAbsolutePath().normalize().toString();
  }

  /** The folders of the case and of its library's jar are left out, so that the texts are the same on every machine. */
  private static String texts(Path folder, List<String> messages) {
    return String.join("\n\n", messages).replace("\r", "").replace(absolute(folder) + "/", "")
        .replaceAll("jar:file:\\S*/(?=\\w+\\.jar!)", "jar:") + "\n";
  }

  private static List<Path> libraries(Path folder, Path work) throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String kind : List.of("library", "plain")) {
      if (Files.isDirectory(folder.resolve(kind))) {
        Path classes = work.resolve(kind);
        Compilation compilation = Compilation.to(Compiler.JAVAC, classes).tolerant();
        if (kind.equals("plain")) {
          compilation.processors();
        }
        Path templates = folder.resolve(kind + "-templates");
        if (Files.isDirectory(templates)) {
          compilation.options("-Asquall.templates=" + absolute(templates));
        }
        Compilation.Result result = compilation.compileAll(folder.resolve(kind));
        assertThat(result.errors()).isEmpty();
        Folder.texts(templates, file -> true)
            .forEach((name, text) -> Folder.write(classes.resolve("templates").resolve(name), text));
        jars.add(Folder.jar(classes, Files.createDirectories(work).resolve(kind + ".jar")));
      }
    }
    return jars;
  }

  /** What came of a case. */
  private record Outcome(
      Compilation.Result result,
      Map<String, String> generated,
      Map<String, String> rendered,
      String errors,
      String warnings) {

    void check(Path folder, Compiler compiler) throws IOException {
      if (Files.exists(folder.resolve("expected-errors.txt"))) {
        assertThat(errors).isEqualTo(Files.readString(expected(folder, "errors", compiler)));
        if (Files.exists(folder.resolve("expected-warnings.txt"))) {
          assertThat(warnings).isEqualTo(Files.readString(expected(folder, "warnings", compiler)));
        }
        return;
      }
      assertThat(result.errors()).as(result.log()).isEmpty();
      assertThat(result.succeeded()).as("%s", result.diagnostics()).isTrue();
      assertThat(generated).isEqualTo(Folder.texts(folder.resolve("expected"), file -> true));
      assertThat(rendered).isEqualTo(Folder.texts(folder.resolve("rendered"), file -> true));
      boolean warned = Files.exists(folder.resolve("expected-warnings.txt"));
      assertThat(warnings).isEqualTo(warned ? Files.readString(expected(folder, "warnings", compiler)) : "\n");
    }

    /** ECJ numbers some columns in its own way: then it has a file of its own. */
    private static Path expected(Path folder, String kind, Compiler compiler) {
      Path own = folder.resolve("expected-" + kind + ".ecj.txt");
      return compiler == Compiler.ECJ && Files.exists(own) ? own : folder.resolve("expected-" + kind + ".txt");
    }

    void update(Path folder, Compiler compiler) throws IOException {
      if (compiler == Compiler.JAVAC) {
        Folder.write(folder.resolve("expected"), result.succeeded() ? generated : Map.of());
        Folder.write(folder.resolve("rendered"), rendered);
      }
      update(folder, "errors", errors, compiler, !result.succeeded());
      update(folder, "warnings", warnings, compiler, result.succeeded() && !result.warnings().isEmpty());
    }

    /** Javac comes first, so that ECJ's own file is only written where the two differ. */
    private static void update(Path folder, String kind, String text, Compiler compiler, boolean wanted)
        throws IOException {
      Path common = folder.resolve("expected-" + kind + ".txt");
      Path own = folder.resolve("expected-" + kind + ".ecj.txt");
      if (compiler == Compiler.JAVAC) {
        Files.deleteIfExists(common);
        Files.deleteIfExists(own);
        if (wanted) {
          Files.writeString(common, text);
        }
      } else if (Files.exists(common) && !text.equals(Files.readString(common))) {
        Files.writeString(own, text);
      }
    }
  }
}
