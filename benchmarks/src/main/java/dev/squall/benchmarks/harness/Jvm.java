package dev.squall.benchmarks.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The commands that run servers, with the JDK that runs this program. */
final class Jvm {

  private static final List<String> COMMON = List.of("-Xms128m", "-Xmx512m", "-XX:+UseSerialGC");
  private static final String PROGRAMS_JAR = "/squall-benchmarks-";
  private static final String CLASS_PATH = System.getProperty("java.class.path", "");

  private Jvm() {}

  /** The command that starts a server. */
  static List<String> command(Candidate candidate, int port, List<String> additionalOptions) {
    List<String> command = new ArrayList<>();
    command.add(tool("java").toString());
    command.addAll(COMMON);
    command.addAll(candidate.jvmOptions());
    command.addAll(additionalOptions);
    command.add("-cp");
    command.add(classPath(candidate));
    command.add(candidate.mainClass());
    command.add(Integer.toString(port));
    command.addAll(candidate.arguments());
    return command;
  }

  /** A program of the JDK. */
  static Path tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name);
  }

  /** The jars that a server is started with; our benchmark programs among them. */
  static String classPath(Candidate candidate) {
    return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
        .filter(entry -> needs(candidate, entry.replace(File.separatorChar, '/')))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The bytes of the jars that a server is started with, our benchmark programs left out. */
  static long libraryBytes(Candidate candidate) {
    return Arrays.stream(classPath(candidate).split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && !entry.contains(PROGRAMS_JAR))
        .mapToLong(entry -> sizeOf(Path.of(entry)))
        .sum();
  }

  private static long sizeOf(Path jar) {
    try {
      return Files.size(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean needs(Candidate candidate, String entry) {
    return isPrograms(entry) || candidate.libraries().stream().anyMatch(entry::contains);
  }

  /** Our own programs: their jar where there is one, because an AOT cache accepts no directories. */
  private static boolean isPrograms(String entry) {
    return CLASS_PATH.contains(PROGRAMS_JAR) ? entry.contains(PROGRAMS_JAR) : entry.endsWith("benchmarks/target/classes");
  }
}
