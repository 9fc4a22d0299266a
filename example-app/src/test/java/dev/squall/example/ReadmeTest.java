package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first example of the README is compiled and run exactly as it is printed. */
final class ReadmeTest {
  private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CURL =
      Pattern.compile("\\$ curl (?:-i )?localhost:8080(\\S*)\\n(.*?)\\n(?=\\$|```)", Pattern.DOTALL);
  private static final Pattern URL = Pattern.compile("(http://\\S+?)/?(\\s|$)");

  @TempDir Path folder;

  @Test
  void theFirstExampleAnswersAsTheReadmeSays() throws Exception {
    String readme = Files.readString(root().resolve("README.md"));
    Matcher example = JAVA_BLOCK.matcher(readme);
    assertThat(example.find()).as("a java block in README.md").isTrue();
    compile(example.group(1));
    Process program = run("hello.Hello", "--port=0");
    try {
      String url = firstUrl(program);
      Matcher call = CURL.matcher(readme);
      int calls = 0;
      try (HttpClient client = HttpClient.newHttpClient()) {
        while (call.find()) {
          calls++;
          HttpResponse<String> response =
              client.send(
                  HttpRequest.newBuilder(URI.create(url + call.group(1))).build(), HttpResponse.BodyHandlers.ofString());
          assertThat(response.body().strip()).as("GET " + call.group(1)).isEqualTo(call.group(2).strip());
        }
      }
      assertThat(calls).as("curl commands with answers in README.md").isGreaterThanOrEqualTo(2);
    } finally {
      program.destroy();
      assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private void compile(String source) throws IOException {
    Path file = folder.resolve("Hello.java");
    Files.writeString(file, source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      java.io.StringWriter output = new java.io.StringWriter();
      List<String> options =
          List.of(
              "-d", folder.toString(), "-cp", classPath(), "-processorpath", classPath(), "-Xlint:all,-processing", "-Werror");
      boolean compiled =
          compiler.getTask(output, files, null, options, null, files.getJavaFileObjects(file)).call();
      assertThat(compiled).as(output.toString()).isTrue();
    }
  }

  private Process run(String... command) throws IOException {
    java.util.ArrayList<String> line = new java.util.ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-cp");
    line.add(folder + java.io.File.pathSeparator + classPath());
    line.addAll(List.of(command));
    return new ProcessBuilder(line).redirectErrorStream(true).start();
  }

  private static String firstUrl(Process program) throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder seen = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      seen.append(line).append('\n');
      Matcher url = URL.matcher(line);
      if (url.find()) {
        return url.group(1);
      }
    }
    throw new AssertionError("the program ended without printing a URL:\n" + seen);
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    return Files.exists(folder.resolve("README.md")) ? folder : folder.getParent();
  }
}
