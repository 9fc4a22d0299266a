package dev.squall.tls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The blocks of a PEM file (RFC 7468), in order. Text between them is passed over, as other programs do. */
final class PemFile {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";
  /** That of UTF-8, as ISO 8859-1 has it. */
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private static final int MAX_BYTES = 1 << 20;

  private PemFile() {}

  /** Reads a file. @throws IllegalArgumentException if it cannot be read, is over 1 MiB, or has a malformed block */
  static List<PemBlock> read(Path file) {
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException(file + " is a folder, not a PEM file");
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new IllegalArgumentException(file + " is larger than 1 MiB: it can hardly be a PEM file");
      }
      return parse(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("there is no file " + file, e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e, e);
    }
  }

  /** Reads text. @throws IllegalArgumentException if a block is malformed */
  static List<PemBlock> parse(String name, String text) {
    List<PemBlock> blocks = new ArrayList<>();
    List<String> lines = text.lines().map(String::strip).toList();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at++);
      if (at == 1 && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(BYTE_ORDER_MARK.length());
      }
      if (line.startsWith(BEGIN) && line.endsWith(DASHES) && line.length() > BEGIN.length() + DASHES.length()) {
        String type = line.substring(BEGIN.length(), line.length() - DASHES.length());
        int end = lines.subList(at, lines.size()).indexOf(END + type + DASHES);
        if (end < 0) {
          throw new IllegalArgumentException(name + ": the block \"" + type + "\" has no END line; the file may be cut short");
        }
        blocks.add(block(name, type, lines.subList(at, at + end)));
        at += end + 1;
      }
    }
    return blocks;
  }

  private static PemBlock block(String name, String type, List<String> lines) {
    boolean encrypted = false;
    StringBuilder base64 = new StringBuilder();
    for (String line : lines) {
      if (line.indexOf(':') >= 0) {
        encrypted |= line.startsWith("Proc-Type:") && line.endsWith("ENCRYPTED");
      } else {
        base64.append(line);
      }
    }
    if (encrypted) {
      // Folded headers may have left anything in the text, and it could not be read in any case.
      return new PemBlock(type, true, new byte[0]);
    }
    try {
      return new PemBlock(type, false, Base64.getDecoder().decode(base64.toString()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": the block \"" + type + "\" is not valid base64", e);
    }
  }
}
