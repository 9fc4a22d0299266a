package dev.squall.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A local repository of Maven's that has this build's artifacts as if they were installed, and all others from the real one. */
final class LocalRepository {
  private static final String VERSION = "0.1.0-SNAPSHOT";

  private final Path folder;

  LocalRepository(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    linkOthers(Path.of(System.getProperty("localRepository")));
  }

  Path folder() {
    return folder;
  }

  private void linkOthers(Path real) throws IOException {
    try (Stream<Path> groups = Files.list(real)) {
      for (Path group : groups.toList()) {
        if (!group.getFileName().toString().equals("dev")) {
          Files.createSymbolicLink(folder.resolve(group.getFileName()), group);
        }
      }
    }
  }

  /** Leaves only its own: whoever deletes the folder must not follow links. */
  void unlinkOthers() throws IOException {
    try (Stream<Path> groups = Files.list(folder)) {
      for (Path group : groups.filter(Files::isSymbolicLink).toList()) {
        Files.delete(group);
      }
    }
  }

  /** Adds an artifact of what these modules have on the class path of the test. */
  void add(String artifact, String dependency, String... modules) throws IOException {
    Path target = Files.createDirectories(folder.resolve("dev/squall/" + artifact + "/" + VERSION));
    String name = artifact + "-" + VERSION;
    Files.writeString(target.resolve(name + ".pom"), pom(artifact, dependency));
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(target.resolve(name + ".jar")))) {
      Set<String> packed = new HashSet<>();
      for (String module : modules) {
        for (Path entry : entries(module)) {
          pack(entry, jar, packed);
        }
      }
    }
  }

  private static String pom(String artifact, String dependency) {
    String dependencies = dependency.isEmpty()
        ? ""
        : "<dependencies><dependency><groupId>dev.squall</groupId><artifactId>" + dependency
            + "</artifactId><version>" + VERSION + "</version></dependency></dependencies>";
    return "<project><modelVersion>4.0.0</modelVersion><groupId>dev.squall</groupId><artifactId>" + artifact
        + "</artifactId><version>" + VERSION + "</version>" + dependencies + "</project>";
  }

  private static List<Path> entries(String module) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> path.contains("/" + module + "/target/") || path.contains("/" + module + "-"))
        .filter(path -> !path.contains("test-classes"))
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }

  private static void pack(Path entry, JarOutputStream out, Set<String> packed) throws IOException {
    if (Files.isDirectory(entry)) {
      try (Stream<Path> files = Files.walk(entry)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          pack(entry.relativize(file).toString().replace('\\', '/'), Files.newInputStream(file), out, packed);
        }
      }
      return;
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      for (JarEntry file : jar.stream().filter(each -> !each.isDirectory()).toList()) {
        pack(file.getName(), jar.getInputStream(file), out, packed);
      }
    }
  }

  private static void pack(String name, InputStream content, JarOutputStream out, Set<String> packed)
      throws IOException {
    try (content) {
      if (packed.add(name)) {
        out.putNextEntry(new JarEntry(name));
        content.transferTo(out);
        out.closeEntry();
      }
    }
  }
}
