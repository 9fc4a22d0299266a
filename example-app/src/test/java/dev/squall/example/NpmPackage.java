package dev.squall.example;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A package of npm's in a folder of the build, where Node.js is on this machine and the registry answers. */
final class NpmPackage {
  private static final int MOST_SECONDS = 120;

  private final Path folder;

  private NpmPackage(Path folder) {
    this.folder = folder;
  }

  /**
   * Installs it, unless it is there.
   *
   * @param name the package
   * @param version its version
   * @param folder where; scripts in it may import the package
   * @return empty if it cannot be had
   */
  static Optional<NpmPackage> install(String name, String version, Path folder) throws IOException, InterruptedException {
    if (program("node").isEmpty() || program("npm").isEmpty()) {
      return Optional.empty();
    }
    NpmPackage installed = new NpmPackage(folder);
    Path there = folder.resolve("node_modules").resolve(name).resolve("package.json");
    Files.createDirectories(folder);
    if (!Files.exists(there) || !Files.readString(there).contains("\"" + version + "\"")) {
      // Only here, without scripts, and without waiting long for a registry that does not answer.
      installed.run("npm", "install", "--prefix", ".", "--no-save", "--no-package-lock", "--no-audit", "--no-fund",
          "--ignore-scripts", "--fetch-retries=0", "--fetch-timeout=20000", "--loglevel=error", name + "@" + version);
    }
    return Files.exists(there) ? Optional.of(installed) : Optional.empty();
  }

  private static Optional<Path> program(String name) {
    return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What a script prints. */
  String node(String script, List<String> arguments) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("script.mjs"), script);
    List<String> command = new ArrayList<>(List.of("node", "script.mjs"));
    command.addAll(arguments);
    return run(command.toArray(String[]::new));
  }

  private String run(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("output.txt");
    Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    try {
      process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return Files.readString(out);
  }
}
