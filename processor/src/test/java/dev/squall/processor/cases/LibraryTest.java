package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A library's route module in a jar of its own, mounted by an application. */
final class LibraryTest {
  private static final Path CASE = CaseTest.CASES.resolve("mounted");

  @TempDir Path temporary;

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void isMountedFromTheClassPath(Compiler compiler) throws IOException {
    Path jar = library("");
    Compilation.Result result =
        Compilation.to(compiler, temporary.resolve("out")).classPath(jar).compileAll(CASE.resolve("input"));
    assertThat(result.errors()).isEmpty();
    assertThat(result.file("META-INF/squall/shop.Shop.routes.txt")).contains("/admin/audit/{id}");
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void isMountedFromTheModulePath(Compiler compiler) throws IOException {
    Path jar = library("module admin { requires transitive dev.squall.runtime; exports admin; }");
    Compilation.Result result = application(compiler, jar);
    assertThat(result.errors()).isEmpty();
    assertThat(result.file("META-INF/squall/shop.Shop.routes.txt")).contains("/admin/audit/{id}");
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void aPackageThatIsNotExportedCannotBeMounted(Compiler compiler) throws IOException {
    Path jar =
        library("module admin { requires transitive dev.squall.runtime; exports admin to somebody; }");
    Compilation.Result result = application(compiler, jar);
    assertThat(result.succeeded()).isFalse();
    assertThat(result.errors()).anyMatch(error -> error.contains("admin"));
  }

  private Compilation.Result application(Compiler compiler, Path jar) throws IOException {
    Path module = Files.writeString(
        Files.createDirectories(temporary.resolve("src")).resolve("module-info.java"),
        "module shop { requires admin; requires dev.squall.runtime; }");
    List<Path> files = new ArrayList<>(Compilation.sourcesBelow(CASE.resolve("input")));
    files.add(module);
    return Compilation.to(compiler, temporary.resolve("out")).modulePath(jar).compile(files);
  }

  private Path library(String module) throws IOException {
    Path classes = temporary.resolve("library");
    List<Path> files = new ArrayList<>(Compilation.sourcesBelow(CASE.resolve("library")));
    Compilation compilation = Compilation.to(Compiler.JAVAC, classes).options("-Xlint:-module");
    if (!module.isEmpty()) {
      files.add(
          Files.writeString(
              Files.createDirectories(temporary.resolve("library-src")).resolve("module-info.java"), module));
      compilation.modulePath();
    }
    Compilation.Result result = compilation.compile(files);
    assertThat(result.errors()).isEmpty();
    return Folder.jar(classes, temporary.resolve("admin.jar"));
  }
}
