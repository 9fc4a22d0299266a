package dev.squall.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether compiled templates are older than their files, as after a build that did not see that a template has changed. For
 * tests, and for programs under development:
 *
 * <pre>{@code
 * StaleTemplates.check(Path.of("src/main/resources/templates"));
 * }</pre>
 *
 * Stateless.
 */
public final class StaleTemplates {
  /** The list that the processor leaves beside the classes. */
  private static final String LIST = "META-INF/squall/templates.txt";

  private static final String FILE = "  file ";
  private static final int HASH_BYTES = 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StaleTemplates() {}

  /**
   * Compares the files of a folder with what the templates on the class path were compiled from. Files that are not in the folder
   * are passed over: they are another module's. So are files that are in no template yet, as a new one that fits the pattern of a
   * {@code @Templates}.
   *
   * @throws IllegalStateException if a file has changed since; the message names all of them
   * @throws IOException if a file cannot be read
   */
  public static void check(Path folder) throws IOException {
    Set<String> stale = new TreeSet<>();
    for (String line : lines()) {
      int name = line.indexOf(' ', FILE.length());
      if (line.startsWith(FILE) && name > 0) {
        Path file = folder.resolve(line.substring(name + 1));
        if (Files.isRegularFile(file) && !hash(file).equals(line.substring(FILE.length(), name))) {
          stale.add(file.toString());
        }
      }
    }
    if (!stale.isEmpty()) {
      throw new IllegalStateException(
          "the compiled templates are stale: " + String.join(", ", stale) + " changed after the last build; build again");
    }
  }

  private static List<String> lines() throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ClassLoader own = loader == null ? ClassLoader.getSystemClassLoader() : loader;
    List<String> lines = new ArrayList<>();
    for (URL list : Collections.list(own.getResources(LIST))) {
      try (InputStream in = list.openStream()) {
        lines.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      }
    }
    return lines;
  }

  /** The compiler's hash: of the text in UTF-8, a byte order mark left out. */
  private static String hash(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(marked.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
