package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The file with the API that was promised: found in the project, written on request only. */
final class ApiLockTest {
  private static final String SHOP = """
      package shop;

      @dev.squall.annotation.Application
      @dev.squall.annotation.api.ApiInfo(version = "1.4.0")
      public final class Shop {
        @dev.squall.annotation.Route("/users")
        static final class Users {
          %s
        }
      }
      """;
  private static final String LIST = "@dev.squall.annotation.Get String list(@dev.squall.annotation.QueryParam %s name) { return \"\"; }";
  private static final String OPTIONAL = SHOP.formatted(LIST.formatted("java.util.Optional<String>"));
  private static final String REQUIRED = SHOP.formatted(LIST.formatted("String"));

  @TempDir Path project;
  private int runs;

  private Compilation.Result compile(Compiler compiler, String source, String... options) throws IOException {
    Path file = project.resolve(source.contains("class Stall") ? "src/test/java/shop/Stall.java" : "src/main/java/shop/Shop.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    return Compilation.to(compiler, project.resolve("target/classes-" + runs++)).options(options).compile(List.of(file));
  }

  private Path lock() {
    return project.resolve("api.lock.json");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void isWrittenOnRequestOnlyAndCheckedOnceItIsThere(Compiler compiler) throws IOException {
    assertThat(compile(compiler, REQUIRED).errors()).isEmpty();
    assertThat(lock()).doesNotExist();

    assertThat(compile(compiler, REQUIRED, "-Asquall.api=update").errors()).isEmpty();
    String locked = Files.readString(lock());
    assertThat(locked).contains("\"/users\"", "\"1.4.0\"").doesNotContain("description");

    Compilation.Result wider = compile(compiler, OPTIONAL);
    assertThat(wider.errors()).isEmpty();
    if (compiler == Compiler.JAVAC) { // the other one keeps notes to itself
      assertThat(wider.diagnostics().toString())
          .contains("query parameter \"name\" of GET /users is optional now", "(minor: 1.5.0)");
    }
    assertThat(lock()).hasContent(locked);

    assertThat(compile(compiler, OPTIONAL, "-Asquall.api=update").errors()).isEmpty();
    assertThat(Files.readString(lock())).isNotEqualTo(locked);

    assertThat(compile(compiler, REQUIRED).errors()).singleElement().asString()
        .contains("[BreakingChange] query parameter \"name\" of GET /users is required now", "call the version 2.0.0");
    assertThat(compile(compiler, REQUIRED, "-Asquall.api=off").errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void isTakenFromWhereAnOptionSays(Compiler compiler) throws IOException {
    String place = "-Asquall.api.lock=contract/shop.json";
    assertThat(compile(compiler, OPTIONAL, "-Asquall.api=update", place).errors()).isEmpty();
    assertThat(project.resolve("contract/shop.json")).exists();
    assertThat(compile(compiler, REQUIRED, place).errors()).hasSize(1);
    assertThat(compile(compiler, REQUIRED).errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aFileThatIsDamagedIsAProblemOfTheApplication(Compiler compiler) throws IOException {
    Files.writeString(lock(), "{\n<<<<<<< mine\n");
    assertThat(compile(compiler, OPTIONAL).errors()).singleElement().asString()
        .contains("[BadApiLock] the API lock api.lock.json is not what Squall wrote: line 2: expected a string");
    assertThat(compile(compiler, OPTIONAL, "-Asquall.api=updat").errors()).singleElement().asString()
        .contains("[BadApiLock] -Asquall.api=updat is none of check, update and off");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "{} | it has no \"openapi\" of version 3.1",
    "[] | it is no object",
    "{\"x-application\":\"shop.Shop\"} | it has no \"openapi\" of version 3.1",
    "{\"openapi\":\"3.1.1\",\"info\":{\"title\":\"Shop\"},\"paths\":{}} | it has no \"version\" in \"info\"",
    "{\"openapi\":\"3.1.1\",\"info\":{\"version\":\"1\"},\"paths\":[]} | it has no \"paths\""})
  void aFileThatPromisesNothingIsAProblemToo(String file, String fault) throws IOException {
    Files.writeString(lock(), file);
    assertThat(compile(Compiler.JAVAC, OPTIONAL, "-Asquall.api=check").errors()).singleElement().asString()
        .contains("[BadApiLock] the API lock api.lock.json is not what Squall wrote: " + fault);
  }

  @Test
  void javacKnowsTheOptionsInModulesWithoutAnApplication() throws IOException {
    String library = """
        package shop;

        @dev.squall.annotation.Route("/users")
        public final class Shop {
          @dev.squall.annotation.Get String list() { return ""; }
        }
        """;
    Compilation.Result result = compile(Compiler.JAVAC, library, "-Asquall.api=check", "-Asquall.api.lock=shop.json");
    assertThat(result.diagnostics().toString()).doesNotContain("not recognized");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void isOfOneApplicationOnly(Compiler compiler) throws IOException {
    assertThat(compile(compiler, OPTIONAL, "-Asquall.api=update").errors()).isEmpty();
    String locked = Files.readString(lock());
    assertThat(locked).startsWith("{\n  \"x-application\": \"shop.Shop\",\n");

    String other = OPTIONAL.replace("class Shop {", "class Stall {");
    for (String mode : List.of("check", "update")) {
      assertThat(compile(compiler, other, "-Asquall.api=" + mode).errors()).singleElement().asString()
          .contains(
              "[BadApiLock] the API lock api.lock.json is that of the application shop.Shop, not of shop.Stall",
              "give each a file: -Asquall.api.lock=");
    }
    assertThat(lock()).hasContent(locked);
    assertThat(compile(compiler, other, "-Asquall.api=update", "-Asquall.api.lock=stall.lock.json").errors()).isEmpty();
    assertThat(project.resolve("stall.lock.json")).exists();

    Files.writeString(lock(), locked.replace("shop.Shop", "shop.Stall"));
    assertThat(compile(compiler, other, "-Asquall.api=check").errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anotherPrefixIsOneProblemOfTheApplication(Compiler compiler) throws IOException {
    String two = OPTIONAL.replace("@dev.squall.annotation.Get ", "@dev.squall.annotation.Delete void clear() {}\n    @dev.squall.annotation.Get ");
    assertThat(compile(compiler, two, "-Asquall.api=update").errors()).isEmpty();
    assertThat(compile(compiler, two.replace("\"/users\"", "\"/people\"")).errors()).singleElement().asString()
        .contains(
            "Shop.java:5:", "[BreakingChange] the prefix of 2 routes is \"/people\" rather than \"/users\" (DELETE /users, GET /users)");
  }
}
