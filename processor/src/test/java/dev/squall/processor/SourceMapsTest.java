package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.squall.processor.cases.Compilation;
import dev.squall.processor.cases.Compiler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiles a template, puts its source map into its class, and stops at its lines. */
final class SourceMapsTest {
  private static final String SOURCE =
      """
      package shop;

      import dev.squall.annotation.Template;
      import dev.squall.render.TemplateResponse;
      import dev.squall.render.Utf8Output;
      import java.util.List;

      @Template(value = "users/page.html", request = false)
      public record UserPage(List<String> names) {
        public static void main(String[] arguments) {
          Utf8Output out = TemplateResponse.output(0);
          UserPageTemplate.render(out, new UserPage(List.of("Ann", "Ben")));
          System.out.println(out.toByteArray().length);
        }
      }
      """;
  private static final String TEMPLATE =
      """
      <h1>Users</h1>
      {% for name in names %}
        <p>{{ name }}</p>
      {% end %}
      <p>{{ names.size() }} in all</p>
      """;
  private static final String MAP = "META-INF/squall/source-maps/shop.UserPageTemplate.smap";

  @TempDir Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private Path classes;
  private Path template;

  @BeforeEach
  void setUp() throws IOException {
    classes = temporary.resolve("target/classes");
    template = classes.resolve("shop/UserPageTemplate.class");
    write("src/main/java/shop/UserPage.java", SOURCE);
    write("src/main/resources/templates/users/page.html", TEMPLATE);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void classesGetTheMapThatTheCompilerWrites(Compiler compiler) throws IOException {
    Compilation.Result result = compile(compiler);
    assertThat(attribute(template)).isEmpty();
    String map = result.file(MAP);
    assertThat(map)
        .startsWith("SMAP\nUserPageTemplate.java\nSquall\n*S Squall\n*F\n+ 1 page.html\nusers/page.html\n*L\n")
        .contains("\n3#1,1:")
        .endsWith("*E\n");

    assertThat(run(classes)).isZero();
    assertThat(attribute(template)).hasValue(map);
    assertThat(attribute(classes.resolve("shop/UserPage.class"))).isEmpty();
    assertThat(text(out)).isEqualTo(classes + ": 1 template, 3 classes mapped, 0 already had their map\n");
    assertThat(text(errors)).isEmpty();
  }

  @Test
  void runningTwiceChangesNothing() throws IOException {
    compile(Compiler.JAVAC);
    assertThat(run(classes)).isZero();
    byte[] once = Files.readAllBytes(template);
    out.reset();

    assertThat(run(classes)).isZero();
    assertThat(template).hasBinaryContent(once);
    assertThat(text(out)).contains("0 classes mapped, 3 already had their map");
  }

  @Test
  void anotherMapReplacesTheOldOneAndNothingElse() throws IOException {
    compile(Compiler.JAVAC);
    assertThat(run(classes)).isZero();
    byte[] before = Files.readAllBytes(template);
    Path file = classes.resolve(MAP);
    String map = Files.readString(file);
    String other = map.replace("users/page.html", "benutzer/ü€😀.html");
    Files.writeString(file, other);
    assertThat(run(classes)).isZero();
    // Each half of the emoji is written for itself, as in all strings of class files.
    byte[] contents = contents(template).orElseThrow();
    assertThat(new String(contents, StandardCharsets.ISO_8859_1))
        .contains("\u00C3\u00BC\u00E2\u0082\u00AC\u00ED\u00A0\u00BD\u00ED");

    Files.writeString(file, map);
    assertThat(run(classes)).isZero();
    assertThat(template).hasBinaryContent(before);
  }

  @Test
  void allElseInTheClassStays() throws IOException {
    compile(Compiler.JAVAC);
    ClassModel before = ClassFile.of().parse(template);
    assertThat(run(classes)).isZero();
    ClassModel after = ClassFile.of().parse(template);

    assertThat(ClassFile.of().verify(after)).isEmpty();
    assertThat(described(after)).isEqualTo(described(before));
    assertThat(after.attributes()).hasSize(before.attributes().size() + 1);
  }

  @Test
  void nestedClassesGetItToo() throws IOException {
    compile(Compiler.JAVAC);
    Path nested = classes.resolve("shop/UserPageTemplate$Text.class");
    Path other = Files.copy(template, classes.resolve("shop/UserPageTemplates.class"));

    assertThat(run(classes)).isZero();
    assertThat(attribute(nested)).isEqualTo(attribute(template)).isPresent();
    assertThat(attribute(other)).isEmpty();
  }

  @Test
  void whatIsMissingIsTold() throws IOException {
    compile(Compiler.JAVAC);
    Files.delete(template);
    Path missing = temporary.resolve("missing");

    assertThat(run(missing)).isEqualTo(1);
    assertThat(text(errors)).startsWith(missing + " is no folder");
    errors.reset();

    assertThat(run(classes)).isEqualTo(1);
    assertThat(text(errors)).contains(MAP + " is the source map of a class that is missing: " + template);
    errors.reset();

    Files.writeString(template, "no class");
    assertThat(run(classes)).isEqualTo(1);
    assertThat(text(errors)).startsWith(template + " is no class file");
    errors.reset();

    assertThat(run(Files.createDirectories(temporary.resolve("empty")))).isZero();
    assertThat(text(out)).contains("no source maps of templates");
    assertThat(run()).isEqualTo(2);
    assertThat(text(errors)).startsWith("no folder is named");
  }

  @Test
  void aDebuggerStopsAtALineOfTheTemplate() throws Exception {
    Path jdb = Path.of(System.getProperty("java.home"), "bin", "jdb");
    assumeThat(jdb).isRegularFile();
    compile(Compiler.JAVAC);
    assertThat(run(classes)).isZero();

    String classPath = classes + System.getProperty("path.separator") + System.getProperty("java.class.path");
    try (Debugger debugger = new Debugger(jdb, classPath, "shop.UserPage")) {
      debugger.tell("stop at shop.UserPageTemplate:3");
      debugger.tell("run");
      assertThat(debugger.await("Breakpoint hit:")).contains("shop.UserPageTemplate", "line=3 ");
      debugger.tell("where");
      assertThat(debugger.await("[2]")).contains("(page.html:3)");
      debugger.tell("cont");
      assertThat(debugger.await("Breakpoint hit:")).contains("line=3 ");
      debugger.tell("next");
      assertThat(debugger.await("Step completed:")).containsAnyOf("line=2 ", "line=4 ");
    }
  }

  private int run(Path... folders) {
    String[] names = List.of(folders).stream().map(Path::toString).toArray(String[]::new);
    return SourceMaps.run(new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(errors, true, StandardCharsets.UTF_8), names);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
  }

  private Compilation.Result compile(Compiler compiler) {
    Compilation.Result result =
        Compilation.to(compiler, classes).options("-g").compileAll(temporary.resolve("src/main/java"));
    assertThat(result.errors()).isEmpty();
    return result;
  }

  private void write(String path, String text) throws IOException {
    Path file = temporary.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Optional<String> attribute(Path file) throws IOException {
    return contents(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> contents(Path file) throws IOException {
    return ClassFile.of().parse(file).findAttribute(Attributes.sourceDebugExtension()).map(found -> found.contents());
  }

  /** Flags, fields, methods and every instruction with its line and its variables. */
  private static String described(ClassModel model) {
    StringBuilder text = new StringBuilder();
    text.append(model.flags()).append(model.fields().size()).append('\n');
    model.methods().forEach(method -> {
      text.append(method.methodName()).append(method.methodType()).append(method.flags()).append('\n');
      method.code().ifPresent(code -> describe(code, text));
    });
    return text.toString();
  }

  private static void describe(CodeModel code, StringBuilder text) {
    code.forEach(element -> text.append(element.toString().replaceAll("(id=|@)[0-9a-f]+", "")).append('\n'));
  }
}
