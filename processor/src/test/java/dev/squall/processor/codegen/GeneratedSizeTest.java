package dev.squall.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated classes stay within what the JVM compiles, however many routes there are. */
class GeneratedSizeTest {
  /** HotSpot does not compile methods above this size. */
  private static final int MOST_BYTECODES = 8_000;

  private static final int MOST_CONSTANTS = 65_535;

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1_000, 10_000})
  void noMethodIsTooLargeToBeCompiled(int count, TestReporter reporter) {
    List<String> routes = ManyRoutes.of(count);
    long start = System.nanoTime();
    ApplicationClass.of(Applications.of(routes), Applications.LANGUAGES, false);
    long generated = System.nanoTime();
    Map<String, byte[]> classes = Applications.compile(Applications.of(routes));
    long compiled = System.nanoTime();
    int largest = 0;
    List<String> tooLarge = new ArrayList<>();
    for (byte[] bytes : classes.values()) {
      ClassModel type = ClassFile.of().parse(bytes);
      assertThat(type.constantPool().size()).isLessThan(MOST_CONSTANTS / 2);
      for (MethodModel method : type.methods()) {
        int size = method.findAttribute(Attributes.code()).map(CodeAttribute::codeLength).orElse(0);
        largest = Math.max(largest, size);
        if (size >= MOST_BYTECODES) {
          tooLarge.add(type.thisClass().asInternalName() + "." + method.methodName() + ": " + size);
        }
      }
    }
    assertThat(tooLarge).isEmpty();
    reporter.publishEntry(Map.of(
        "routes", String.valueOf(count),
        "largest method in bytecodes", String.valueOf(largest),
        "ms to generate", String.valueOf(Duration.ofNanos(generated - start).toMillis()),
        "ms to generate and compile", String.valueOf(Duration.ofNanos(compiled - generated).toMillis())));
    // In the build's log, too: it is a figure that people ask for.
    System.out.printf("%d routes: largest method %d bytecodes, %d ms to generate and compile%n",
        count, largest, Duration.ofNanos(compiled - generated).toMillis());
  }
}
