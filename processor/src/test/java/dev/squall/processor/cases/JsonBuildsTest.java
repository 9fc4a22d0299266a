package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.JsonProcessor;
import dev.squall.processor.LinkProcessor;
import dev.squall.processor.RouteProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JSON where some classes are compiled again, where types come from other processors, and where they are in libraries. */
final class JsonBuildsTest {
  private static final String ORDERS =
      """
      package shop;

      import dev.squall.annotation.*;

      @Route("/orders")
      public final class Orders {
        @Post
        Order add(@Body Order order) {
          return order;
        }
      }
      """;
  private static final String ORDER = "package shop;\n\npublic record Order(Item item, Person buyer) {}\n";
  private static final String ITEM = "package shop;\n\npublic record Item(String title) {}\n";
  private static final String PERSON = "package shop;\n\n@dev.squall.annotation.Json\npublic record Person(String name) {}\n";

  @TempDir Path temporary;

  /** What a build tool compiles then: the type, and what its class was made for. ECJ writes no class anew that is there. */
  @Test
  void aNestedTypeOfABodyChanges() throws IOException {
    compileAll(Compiler.JAVAC);
    Compilation.Result result =
        compile(Compiler.JAVAC, source("Item", ITEM.replace("String title", "String title, int count")), source("Orders", ORDERS));
    assertThat(result.file("shop/OrdersJson.java")).contains("\\\"count\\\":", "PersonJson.CODEC");
  }

  @Test
  void aTypeWithItsOwnClassChanges() throws IOException {
    compileAll(Compiler.JAVAC);
    Compilation.Result result = compile(Compiler.JAVAC, source("Person", PERSON.replace("String name", "String name, int age")));
    assertThat(result.file("shop/PersonJson.java")).contains("\\\"age\\\":");
    assertThat(Files.readString(output().resolve("shop/OrdersJson.java"))).contains("PersonJson.CODEC").doesNotContain("\\\"age\\\":");
  }

  @Test
  void onlyTheControllerChanges() throws IOException {
    compileAll(Compiler.JAVAC);
    String before = Files.readString(output().resolve("shop/OrdersJson.java"));
    Compilation.Result result = compile(Compiler.JAVAC, source("Orders", ORDERS.replace("/orders", "/all-orders")));
    assertThat(result.file("shop/OrdersJson.java")).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aBodyWaitsForATypeThatIsGenerated(Compiler compiler) throws IOException {
    Compilation.Result result =
        Compilation.to(compiler, output())
            .processors(new RouteProcessor(), new LinkProcessor(), new JsonProcessor(), new GeneratingProcessor(1, "shop.Item", ITEM))
            .compile(List.of(source("Orders", ORDERS), source("Order", ORDER), source("Person", PERSON)));
    assertThat(result.errors()).isEmpty();
    assertThat(result.file("shop/OrdersJson.java")).contains("\\\"title\\\":");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aTypeAndAControllerAreInLibraries(Compiler compiler) throws IOException {
    Path classes = output();
    compileAll(compiler);
    Path jar = Folder.jar(classes, temporary.resolve("library.jar"));
    String desk = ORDERS.replace("/orders", "/desk").replace("Orders", "Desk").replace("Order ", "Person ");
    Compilation.Result result =
        Compilation.to(compiler, temporary.resolve("application")).classPath(jar).compile(List.of(source("Desk", desk)));
    assertThat(result.errors()).isEmpty();
    assertThat(result.file("shop/DeskRoutes.java")).contains("PersonJson.CODEC");
    assertThat(temporary.resolve("application/shop/PersonJson.java")).doesNotExist();
    assertThat(temporary.resolve("application/shop/DeskJson.java")).doesNotExist();
  }

  private void compileAll(Compiler compiler) throws IOException {
    compile(compiler, source("Orders", ORDERS), source("Order", ORDER), source("Item", ITEM), source("Person", PERSON));
  }

  private Compilation.Result compile(Compiler compiler, Path... files) {
    Compilation.Result result = Compilation.to(compiler, output()).compile(new ArrayList<>(List.of(files)));
    assertThat(result.errors()).isEmpty();
    return result;
  }

  private Path output() {
    return temporary.resolve("out");
  }

  private Path source(String name, String text) throws IOException {
    Path file = temporary.resolve("src/shop").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
