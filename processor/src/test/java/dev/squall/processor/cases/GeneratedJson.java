package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.json.JsonException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The class that is generated for a type {@code test.A}, compiled without a warning, at work. Annotations of Jackson's are there. */
final class GeneratedJson {
  private final Class<?> generated;

  private GeneratedJson(Class<?> generated) {
    this.generated = generated;
  }

  /**
   * Compiles a type.
   *
   * @param folder for files, which may have others in it
   * @param type its declaration, without {@code public}
   */
  static GeneratedJson of(Path folder, String type) throws IOException, ClassNotFoundException {
    Path work = Files.createTempDirectory(folder, "run");
    Folder.write(work.resolve("src/test/A.java"), "package test;\n\n@dev.squall.annotation.Json\npublic " + type + "\n");
    Compilation compilation = Compilation.to(Compiler.JAVAC, work.resolve("out"));
    compilation.classPath(Compilation.jar("jackson-annotations"), Compilation.jar("jackson-databind"), Compilation.jar("jackson-core"));
    Compilation.Result result = compilation.compileAll(work.resolve("src"));
    assertThat(result.errors()).as("%.2000s", type).isEmpty();
    assertThat(result.warnings()).as("%.2000s", type).isEmpty();
    URL[] classes = {work.resolve("out").toUri().toURL()};
    return new GeneratedJson(new URLClassLoader(classes, GeneratedJson.class.getClassLoader()).loadClass("test.AJson"));
  }

  /** The type. */
  Class<?> type() throws NoSuchMethodException {
    return generated.getDeclaredMethod("read", byte[].class).getReturnType();
  }

  /** What is written of what has been read. */
  String again(String json) throws ReflectiveOperationException {
    Object value = generated.getDeclaredMethod("read", byte[].class).invoke(null, (Object) json.getBytes(StandardCharsets.UTF_8));
    return new String((byte[]) generated.getDeclaredMethod("write", type()).invoke(null, value), StandardCharsets.UTF_8);
  }

  /** Pointers and codes of what is wrong with a document; none if nothing is. */
  List<String> failures(String json) throws ReflectiveOperationException {
    try {
      again(json);
      return List.of();
    } catch (InvocationTargetException e) {
      return ((JsonException) e.getCause()).failures().stream().map(failure -> failure.pointer() + " " + failure.code()).toList();
    }
  }
}
