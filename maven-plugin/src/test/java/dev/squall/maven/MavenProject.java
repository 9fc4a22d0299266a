package dev.squall.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the project of the tests' resources that is built with Maven itself, as users do. */
final class MavenProject implements AutoCloseable {
  private static final Path PROJECT = Path.of("src/test/resources/project");

  private final Path folder;
  private final LocalRepository repository;

  /** Copies it, and makes a local repository with this build's artifacts beside it. */
  MavenProject(Path temporary) throws IOException {
    folder = temporary.resolve("project");
    copy(PROJECT, folder);
    repository = new LocalRepository(temporary.resolve("repository"));
    repository.add("squall-annotations", "", "annotations", "squall-annotations");
    repository.add("squall-runtime", "squall-annotations", "runtime", "squall-runtime");
    repository.add(
        "squall-processor", "", "processor", "squall-processor", "template-compiler", "squall-template-compiler", "javapoet");
    repository.add("squall-maven-plugin", "", "maven-plugin");
  }

  /** Lets go of the real repository. */
  @Override
  public void close() throws IOException {
    repository.unlinkOthers();
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), text);
  }

  void replace(String name, String old, String text) throws IOException {
    write(name, text(name).replace(old, text));
  }

  /** What Maven says while it builds up to a phase. */
  String build(String phase) throws IOException, InterruptedException {
    Process maven =
        new ProcessBuilder(
                System.getProperty("maven.home") + "/bin/mvn",
                "-B",
                "-o",
                "-Dmaven.repo.local=" + repository.folder(),
                phase)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    maven.getOutputStream().close();
    String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    maven.waitFor();
    return output;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
