package dev.squall.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Tells a person whose build does not run the annotation processor what to paste into it. */
final class MissingProcessor {
  private static final String MESSAGE =
      """
      The class {class} is missing: the annotation processor of Squall did not run when this program was
      compiled. Since JDK 23, javac runs processors only when the build names them.

      Maven, in the configuration of maven-compiler-plugin:

          <annotationProcessorPaths>
            <path>
              <groupId>dev.squall</groupId>
              <artifactId>squall-processor</artifactId>
              <version>{version}</version>
            </path>
          </annotationProcessorPaths>

      Gradle, in the dependencies block:

          annotationProcessor("dev.squall:squall-processor:{version}")

      Then build again from clean.
      """;

  private MissingProcessor() {}

  /** Whether what is missing has the name of a class that the processor writes. */
  static boolean explains(NoClassDefFoundError error) {
    String name = className(error);
    return name.endsWith("Application") || name.endsWith("Routes") || name.endsWith("Links");
  }

  /** The message. */
  static String message(NoClassDefFoundError error) {
    String version = version();
    return MESSAGE.replace("{class}", className(error)).replace("{version}", version);
  }

  private static String className(NoClassDefFoundError error) {
    return String.valueOf(error.getMessage()).replace('/', '.');
  }

  /** The version of the runtime that is running, which is that of the processor that fits it. */
  static String version() {
    try (InputStream in = MissingProcessor.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.US_ASCII).trim();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
