package dev.squall.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every target with every input of its corpus, and with a number of inputs made of them at random. {@code -Dfuzz.seed} repeats a
 * run, {@code -Dfuzz.cases} lengthens it; CONTRIBUTING.md says how to fuzz for hours, guided by coverage.
 */
class FuzzingTest {
  private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
  private static final int CASES = Integer.getInteger("fuzz.cases", 20_000);

  @TestFactory
  Stream<DynamicTest> corpora() {
    return FuzzTargets.all().entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> runCorpus(entry.getKey(), entry.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> mutations() {
    return FuzzTargets.all().entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> runMutations(entry.getKey(), entry.getValue())));
  }

  @Test
  void inputsSurviveBeingWrittenDown() {
    byte[] every = new byte[256];
    for (int i = 0; i < every.length; i++) {
      every[i] = (byte) i;
    }
    assertThat(EscapedLines.decode(EscapedLines.encode(every))).isEqualTo(every);
    assertThat(EscapedLines.encode(new byte[] {'/', '/', '\r', '\\', (byte) 0xe4})).isEqualTo("\\x2f/\\r\\\\\\xe4");
  }

  private static void runCorpus(String name, FuzzTarget target) {
    List<byte[]> inputs = Corpus.read(name);
    assertThat(inputs).hasSizeGreaterThan(5);
    inputs.forEach(input -> check(target, input));
  }

  private static void runMutations(String name, FuzzTarget target) {
    Mutator mutator = new Mutator(new Random(SEED), Corpus.read(name));
    for (int i = 0; i < CASES; i++) {
      check(target, mutator.next());
    }
  }

  private static void check(FuzzTarget target, byte[] input) {
    try {
      target.check(input);
    } catch (Throwable thrown) {
      throw new AssertionError("seed " + SEED + ", input " + EscapedLines.encode(input), thrown);
    }
  }
}
