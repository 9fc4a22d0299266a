package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tests that documents name as {@code `Class.method`}. */
final class NamedTests {
  static final Pattern PATTERN = Pattern.compile("`([A-Z]\\w*Test)\\.(\\w+)`");

  private NamedTests() {}

  /** Checks that all tests that a document names exist. */
  static void assertExist(String document) throws IOException {
    Map<String, List<String>> sources = sources();
    Matcher test = PATTERN.matcher(document);
    while (test.find()) {
      assertThat(sources).containsKey(test.group(1));
      String method = " " + test.group(2) + "(";
      assertThat(sources.get(test.group(1))).as(test.group()).anyMatch(source -> source.contains(method));
    }
  }

  /** The texts of all test classes by their simple names, of which there may be several. */
  private static Map<String, List<String>> sources() throws IOException {
    Map<String, List<String>> sources = new TreeMap<>();
    for (String module : List.of("runtime", "processor", "template-compiler", "example-app", "annotations", "benchmarks")) {
      Path folder = root().resolve(module).resolve("src/test/java");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
            String name = file.getFileName().toString().replace(".java", "");
            sources.computeIfAbsent(name, _ -> new ArrayList<>()).add(Files.readString(file));
          }
        }
      }
    }
    return sources;
  }

  /** The project's folder; the tests of a module run in the module's. */
  static Path root() {
    return Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("..");
  }
}
