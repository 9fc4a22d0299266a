package dev.squall.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The inputs that are kept for a target: a text file with one input per line, everything but printable ASCII escaped as in Java,
 * so that a review shows what was added.
 */
final class Corpus {
  private Corpus() {}

  /** The inputs of a target, one of them always empty. */
  static List<byte[]> read(String target) {
    List<byte[]> inputs = new ArrayList<>();
    inputs.add(new byte[0]);
    try {
      for (String line : Files.readAllLines(file(target), StandardCharsets.US_ASCII)) {
        if (!line.startsWith("//")) {
          inputs.add(decode(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inputs;
  }

  /** Adds inputs that are new; gives back how many are. */
  static int add(String target, Collection<byte[]> inputs) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file(target), StandardCharsets.US_ASCII));
    TreeSet<String> added = new TreeSet<>();
    for (byte[] input : inputs) {
      String line = encode(input);
      if (input.length > 0 && !lines.contains(line)) {
        added.add(line);
      }
    }
    lines.addAll(added);
    Files.write(file(target), lines, StandardCharsets.US_ASCII);
    return added.size();
  }

  static String encode(byte[] input) {
    StringBuilder line = new StringBuilder();
    for (byte b : input) {
      char c = (char) (b & 0xff);
      switch (c) {
        case '\r' -> line.append("\\r");
        case '\n' -> line.append("\\n");
        case '\t' -> line.append("\\t");
        case '\\' -> line.append("\\\\");
        default -> {
          // A slash at the start of a line would make two of them a comment.
          if (c >= ' ' && c < 0x7f && !(c == '/' && line.isEmpty())) {
            line.append(c);
          } else {
            line.append(String.format("\\x%02x", (int) c));
          }
        }
      }
    }
    return line.toString();
  }

  static byte[] decode(String line) {
    StringBuilder input = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c != '\\') {
        input.append(c);
        continue;
      }
      char kind = line.charAt(++at);
      if (kind == 'x') {
        input.append((char) Integer.parseInt(line.substring(at + 1, at + 3), 16));
        at += 2;
      } else {
        input.append(kind == 'r' ? '\r' : kind == 'n' ? '\n' : kind == 't' ? '\t' : kind);
      }
    }
    return input.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Path file(String target) {
    Path inModule = Path.of("src/test/fuzz", target + ".txt");
    return Files.exists(inModule) ? inModule : Path.of("runtime").resolve(inModule);
  }
}
