package dev.squall.processor.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.LinkProcessor;
import dev.squall.processor.RouteProcessor;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What depends on the compiler's rounds, and on other processors. */
final class RoundsTest {
  private static final String SHOP =
      """
      package shop;

      import dev.squall.annotation.Application;

      @Application
      public final class Shop {
        private Shop() {}
      }
      """;

  private static final String BOOKS =
      """
      package shop;

      import dev.squall.annotation.Get;
      import dev.squall.annotation.Route;

      @Route("/books")
      final class Books {
        @Get("/{id}")
        String show(%s id) {
          return "" + id;
        }
      }
      """;

  @TempDir Path temporary;

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aControllerWaitsForATypeThatIsGenerated(Compiler compiler) throws IOException {
    Processor generator =
        new GeneratingProcessor(1, "shop.Isbn", "package shop;\n\nenum Isbn {\n  A, B\n}\n");
    Compilation.Result result = compile(compiler, List.of(generator), SHOP, BOOKS.formatted("Isbn"));
    assertThat(result.errors()).isEmpty();
    assertThat(result.file("META-INF/squall/shop.Shop.routes.txt")).contains("/books/{id}");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void theOrderOfTheProcessorsDoesNotMatter(Compiler compiler) throws IOException {
    Compilation.Result result =
        Compilation.to(compiler, temporary.resolve("out"))
            .processors(new LinkProcessor(), new RouteProcessor())
            .compile(sources(SHOP, BOOKS.formatted("long")));
    assertThat(result.errors()).isEmpty();
    assertThat(result.file("META-INF/squall/shop.Shop.routes.txt")).contains("/books/{id}");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aGeneratedControllerIsLinked(Compiler compiler) throws IOException {
    Processor generator = new GeneratingProcessor(1, "shop.Books", BOOKS.formatted("long"));
    String other = BOOKS.formatted("long").replace("ooks", "ikes");
    Compilation.Result result = compile(compiler, List.of(generator), SHOP, other);
    assertThat(result.errors()).isEmpty();
    assertThat(result.file("META-INF/squall/shop.Shop.routes.txt")).contains("/books/{id}", "/bikes/{id}");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aControllerThatIsGeneratedTooLateIsReported(Compiler compiler) throws IOException {
    Processor generator = new GeneratingProcessor(2, "shop.Books", BOOKS.formatted("long"));
    String other = BOOKS.formatted("long").replace("ooks", "ikes");
    Compilation.Result result = compile(compiler, List.of(generator), SHOP, other);
    assertThat(result.errors()).anyMatch(
        error -> error.contains("[LateController] controller shop.Books was generated after the application"));
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void theApplicationIsCheckedThoughAControllerIsWrong(Compiler compiler) throws IOException {
    String first = BOOKS.formatted("long").replace("ooks", "ikes");
    String same = first.replace("class Bikes", "class Cycles");
    Compilation.Result result = compile(compiler, List.of(), SHOP, BOOKS.formatted("Thread"), first, same);
    assertThat(result.errors())
        .anyMatch(error -> error.contains("[UnconvertibleType]"))
        .anyMatch(error -> error.startsWith("Bikes.java:8:") && error.contains("[DuplicateRoute]"))
        .anyMatch(error -> error.startsWith("Cycles.java:8:") && error.contains("[DuplicateRoute]"))
        .hasSize(3);
  }

  @Test
  void aFaultOfTheProcessorIsAProblemAndNoException() throws IOException {
    Processor broken = new WithFiler(new RouteProcessor(), (name, origins) -> {
      throw new IllegalStateException("the disk is on fire");
    });
    Compilation.Result result =
        Compilation.to(Compiler.JAVAC, temporary.resolve("out"))
            .processors(broken)
            .compile(sources(BOOKS.formatted("long")));
    assertThat(result.errors()).singleElement().asString()
        .startsWith("- [Internal] the processor failed at shop.Books: java.lang.IllegalStateException: the disk is on fire")
        .endsWith("help: docs/errors.md#internal");
  }

  @Test
  void everyFileOfAControllerHasThatControllerAsItsOnlyOrigin() throws IOException {
    List<String> files = new ArrayList<>();
    Processor watched = new WithFiler(new RouteProcessor(), (name, origins) ->
        files.add(name + " from " + origins.stream().map(Object::toString).toList()));
    Compilation.Result result =
        Compilation.to(Compiler.JAVAC, temporary.resolve("out"))
            .processors(watched)
            .compile(sources(BOOKS.formatted("long"), BOOKS.formatted("long").replace("ooks", "ikes")));
    assertThat(result.errors()).isEmpty();
    assertThat(files).containsExactlyInAnyOrder(
        "shop.BooksRoutes from [shop.Books]",
        "shop.BooksLinks from [shop.Books]",
        "shop.BooksApiDescriptor from [shop.Books]",
        "shop.BikesRoutes from [shop.Bikes]",
        "shop.BikesLinks from [shop.Bikes]",
        "shop.BikesApiDescriptor from [shop.Bikes]");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anEnumWithTooManyLettersIsAProblemOfItsRoute(Compiler compiler) throws IOException {
    String constants = IntStream.range(0, 26).mapToObj(i -> Character.toString('A' + i).repeat(200)).collect(joining(", "));
    String sizes = "package shop;\n\nfinal class Sizes {\n  enum Size {" + constants + "}\n}\n";
    Compilation.Result result = compile(compiler, List.of(), SHOP, BOOKS.formatted("Sizes.Size"), sizes);
    assertThat(result.errors()).singleElement().asString()
        .contains("[BadRegex] GET /books/{id} of Books.show(Sizes.Size) cannot be compared with other routes");
  }

  private Compilation.Result compile(Compiler compiler, List<Processor> others, String... texts) throws IOException {
    List<Processor> processors = new ArrayList<>(List.of(new RouteProcessor(), new LinkProcessor()));
    processors.addAll(others);
    return Compilation.to(compiler, temporary.resolve("out"))
        .processors(processors.toArray(Processor[]::new))
        .compile(sources(texts));
  }

  private List<Path> sources(String... texts) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String text : texts) {
      String name = text.replaceAll("(?s).*final class (\\w+).*", "$1");
      Path file = temporary.resolve("src/shop").resolve(name + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, text));
    }
    return files;
  }

  /** Is told of the sources that a processor creates. */
  private interface Watcher {
    void creates(String name, List<Element> origins);
  }

  /** A processor whose filer is watched. */
  private record WithFiler(Processor processor, Watcher watcher) implements Processor {
    @Override
    public void init(ProcessingEnvironment environment) {
      Filer filer = environment.getFiler();
      Filer watched =
          (Filer)
              Proxy.newProxyInstance(
                  Filer.class.getClassLoader(),
                  new Class<?>[] {Filer.class},
                  (proxy, method, arguments) -> {
                    if (method.getName().equals("createSourceFile")) {
                      watcher.creates(arguments[0].toString(), List.of((Element[]) arguments[1]));
                    }
                    return method.invoke(filer, arguments);
                  });
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  Filer.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) ->
                      method.getName().equals("getFiler") ? watched : method.invoke(environment, arguments)));
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      return processor.process(annotations, environment);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
      return List.of();
    }
  }
}
