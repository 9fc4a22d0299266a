package dev.squall.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The Java file that changes whenever a template does. */
final class TemplateHashes {
  static final String CLASS = "TemplateHashes";
  private static final int BYTES = 16;

  private final String packageName;
  private final List<Path> folders;

  /**
   * Of folders that exist.
   *
   * @param module what the package is named after: no two modules of one program may share a package
   */
  TemplateHashes(String module, List<Path> folders) {
    this.packageName = "squall.templates." + packageName(module);
    this.folders = List.copyOf(folders);
  }

  /** {@code my-shop.test} as {@code my_shop_test}; a name that cannot start an identifier, or may be a keyword, gets a line before. */
  private static String packageName(String module) {
    return "_" + module.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
  }

  /** The file's path below a folder of sources. */
  String path() {
    return packageName.replace('.', '/') + "/" + CLASS + ".java";
  }

  /** The file's text. The hashes stand in comments: the class is never used. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder()
        .append("// Written by squall-maven-plugin. It changes with every template, so that the compiler runs again.\n")
        .append("package ").append(packageName).append(";\n\n")
        .append("final class ").append(CLASS).append(" {\n")
        .append("  private ").append(CLASS).append("() {}\n");
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        // A line of Java may not have an escape that is not one.
        text.append("  // ").append(hash(file)).append(' ').append(name.replaceAll("[^ -~]|\\\\", "?")).append('\n');
      }
    }
    return text.append("}\n").toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
