package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Some classes are compiled again, the others are class files in the output: the table must have all of them. By javac only:
 * ECJ's batch compiler lets no processor write a class anew that is on its class path, so that it always builds from scratch.
 */
final class IncrementalBuildTest {
  @TempDir Path temporary;

  private final Map<String, Path> sources = new HashMap<>();

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void oneControllerIsCompiledAgain(Compiler compiler) throws IOException {
    compileAll(compiler);
    Compilation.Result result = compile(compiler, controller("Books", "/books", "/{id}/new"));
    assertThat(listing(result)).contains("/books/{id}/new", "/shelves/{id}").doesNotContain("/books/{id} ");
    assertThat(result.file("META-INF/squall/application.index"))
        .isEqualTo("application shop.Shop\ncontroller shop.Books\ncontroller shop.Shelves\nmodule shop.Parts\n");
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void onlyTheApplicationIsCompiledAgain(Compiler compiler) throws IOException {
    compileAll(compiler);
    assertThat(listing(compile(compiler, sources.get("Shop")))).contains("/books/{id}", "/shelves/{id}");
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void theDescriptionOfTheApiHasAllControllers(Compiler compiler) throws IOException {
    compileAll(compiler);
    String whole = description(compiler);
    compile(compiler, sources.get("Shop"));
    assertThat(description(compiler)).isEqualTo(whole);
    compile(compiler, controller("Books", "/books", "/{id}/new"));
    assertThat(description(compiler)).contains("/books/{id}/new", "/shelves/{id}").isNotEqualTo(whole);
    compile(compiler, controller("Books", "/books", "/{id}"));
    assertThat(description(compiler)).isEqualTo(whole);
  }

  private String description(Compiler compiler) throws IOException {
    return Files.readString(output(compiler).resolve("META-INF/squall/openapi/shop.Shop.json"));
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void aControllerIsNew(Compiler compiler) throws IOException {
    compileAll(compiler);
    Compilation.Result result = compile(compiler, controller("Authors", "/authors", "/{id}"));
    assertThat(listing(result)).contains("/authors/{id}", "/books/{id}", "/shelves/{id}");
    assertThat(result.file("shop/PartsRoutes.java")).contains("shop.Authors", "shop.Books", "shop.Shelves");
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void aControllerIsGone(Compiler compiler) throws IOException {
    compileAll(compiler);
    for (String file : List.of("Books.class", "BooksRoutes.class", "BooksLinks.class", "BooksRoutes.java", "BooksLinks.java")) {
      Files.delete(output(compiler).resolve("shop").resolve(file));
    }
    Compilation.Result result = compile(compiler, sources.get("Shelves"));
    assertThat(listing(result)).contains("/shelves/{id}").doesNotContain("/books");
    assertThat(result.file("META-INF/squall/application.index")).doesNotContain("Books");
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void aClassIsNoControllerAnyMore(Compiler compiler) throws IOException {
    compileAll(compiler);
    Path plain = source("Books", "package shop;\n\nfinal class Books {}\n");
    Compilation.Result result = compile(compiler, plain, sources.get("Shelves"));
    assertThat(listing(result)).contains("/shelves/{id}").doesNotContain("/books");
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void aConflictWithAnUnchangedControllerIsFound(Compiler compiler) throws IOException {
    compileAll(compiler);
    Compilation.Result result =
        run(compiler, List.of(controller("Authors", "/books", "/{id}")));
    assertThat(result.errors()).singleElement().asString()
        .contains("Authors.java:8:", "[DuplicateRoute]", "Books.show(long) (Books.java:9)");
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void theRoutesClassOfAnUnchangedControllerIsMissing(Compiler compiler) throws IOException {
    compileAll(compiler);
    Files.delete(output(compiler).resolve("shop/BooksRoutes.class"));
    Files.delete(output(compiler).resolve("shop/BooksRoutes.java"));
    assertThat(run(compiler, List.of(sources.get("Shelves"))).errors()).anyMatch(
        error -> error.contains("[StaleBuild] the routes class of controller shop.Books is missing"));
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "ECJ")
  void aCompilerThatReplacesNothingSaysSo(Compiler compiler) throws IOException {
    compileAll(compiler);
    assertThat(run(compiler, List.of(sources.get("Shelves"))).errors()).anyMatch(
        error -> error.contains("[StaleBuild] the class shop.ShelvesRoutes is to be generated, but it exists already"));
  }

  /** Incremental builds name classes that they want processed again without compiling them. */
  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void classesAreProcessedByName(Compiler compiler) throws IOException {
    compileAll(compiler);
    Path changed = controller("Books", "/books", "/{id}/new");
    Compilation.Result result =
        Compilation.to(compiler, output(compiler)).run(List.of(changed), List.of("shop.Shop", "shop.Shelves"));
    assertThat(result.errors()).isEmpty();
    assertThat(listing(result)).contains("/books/{id}/new", "/shelves/{id}");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void testsWithControllersOfTheirOwnLeaveTheApplicationAlone(Compiler compiler) throws IOException {
    compileAll(compiler);
    String before = Files.readString(output(compiler).resolve("shop/ShopApplication.java"));
    Path tests = temporary.resolve("tests-" + compiler);
    Compilation.Result result =
        Compilation.to(compiler, tests)
            .classPath(output(compiler))
            .compile(List.of(controller("Probe", "/probe", "/{id}"), source("ProbeShop", APPLICATION.replace("Shop", "ProbeShop"))));
    assertThat(result.errors()).isEmpty();
    assertThat(result.file("META-INF/squall/shop.ProbeShop.routes.txt")).contains("/probe/{id}").doesNotContain("/books");
    assertThat(tests.resolve("shop/ShopApplication.java")).doesNotExist();
    assertThat(Files.readString(output(compiler).resolve("shop/ShopApplication.java"))).isEqualTo(before);
  }

  private static final String APPLICATION =
      """
      package shop;

      import dev.squall.annotation.Application;

      @Application
      public final class Shop {
        private Shop() {}
      }
      """;

  private void compileAll(Compiler compiler) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(source("Shop", APPLICATION));
    files.add(source("Parts", APPLICATION.replace("Application", "RouteModule").replace("Shop", "Parts")));
    files.add(controller("Books", "/books", "/{id}"));
    files.add(controller("Shelves", "/shelves", "/{id}"));
    Compilation.Result result = run(compiler, files);
    assertThat(result.errors()).isEmpty();
    assertThat(listing(result)).contains("/books/{id}", "/shelves/{id}");
  }

  private Compilation.Result compile(Compiler compiler, Path... files) {
    Compilation.Result result = run(compiler, List.of(files));
    assertThat(result.errors()).isEmpty();
    return result;
  }

  private Compilation.Result run(Compiler compiler, List<Path> files) {
    return Compilation.to(compiler, output(compiler)).compile(files);
  }

  private Path output(Compiler compiler) {
    return temporary.resolve("out-" + compiler);
  }

  private static String listing(Compilation.Result result) {
    return result.file("META-INF/squall/shop.Shop.routes.txt");
  }

  private Path controller(String name, String prefix, String path) throws IOException {
    return source(
        name,
        """
        package shop;

        import dev.squall.annotation.Get;
        import dev.squall.annotation.Route;

        @Route("%s")
        final class %s {
          @Get("%s")
          String show(long id) {
            return "" + id;
          }
        }
        """
            .formatted(prefix, name, path));
  }

  private Path source(String name, String text) throws IOException {
    Path file = temporary.resolve("src/shop").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    sources.put(name, Files.writeString(file, text));
    return file;
  }
}
