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
          inputs.add(EscapedLines.decode(line));
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
      String line = EscapedLines.encode(input);
      if (input.length > 0 && !lines.contains(line)) {
        added.add(line);
      }
    }
    lines.addAll(added);
    Files.write(file(target), lines, StandardCharsets.US_ASCII);
    return added.size();
  }

  private static Path file(String target) {
    Path inModule = Path.of("src/test/fuzz", target + ".txt");
    return Files.exists(inModule) ? inModule : Path.of("runtime").resolve(inModule);
  }
}
