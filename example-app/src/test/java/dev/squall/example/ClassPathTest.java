package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Application;
import dev.squall.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an application needs to run is the runtime and the annotations, with JSON too; Jackson is for those who add it. */
final class ClassPathTest {

  @Test
  void nothingOfTheRuntimeMentionsJackson() throws IOException {
    assertThat(mentions(JsonReader.class, "jackson")).isEmpty();
    assertThat(mentions(Application.class, "jackson")).isEmpty();
    assertThat(mentions(JsonReader.class, "dev/squall/json/JsonReader")).isNotEmpty();
  }

  @Test
  void theRuntimeNeedsModulesOfTheJdkAndTheAnnotationsOnly() throws IOException {
    assertThat(dependencies("runtime")).containsExactlyInAnyOrder("squall-annotations", "jspecify");
    assertThat(dependencies("annotations")).containsExactlyInAnyOrder("jspecify");
  }

  private static List<String> mentions(Class<?> type, String text) throws IOException {
    Path home = RunningProgram.home(type);
    if (Files.isDirectory(home)) {
      return mentionsBelow(home, text);
    }
    try (FileSystem jar = FileSystems.newFileSystem(home)) {
      return mentionsBelow(jar.getPath("/"), text);
    }
  }

  private static List<String> mentionsBelow(Path root, String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
          found.add(file.toString());
        }
      }
    }
    return found;
  }

  /** The artifacts that a module needs beyond its tests, as its project says. */
  private static List<String> dependencies(String module) throws IOException {
    Path project = Path.of(module, "pom.xml");
    String xml = Files.readString(Files.exists(project) ? project : Path.of("..").resolve(project));
    String outside = xml.substring(0, xml.contains("<profiles>") ? xml.indexOf("<profiles>") : xml.length());
    List<String> names = new ArrayList<>();
    for (String part : outside.split("<dependency>")) {
      int end = part.indexOf("</dependency>");
      String dependency = end < 0 ? "<scope>test</scope>" : part.substring(0, end);
      if (!dependency.contains("<scope>test</scope>")) {
        int at = dependency.indexOf("<artifactId>") + "<artifactId>".length();
        names.add(dependency.substring(at, dependency.indexOf("</artifactId>")));
      }
    }
    return names;
  }
}
