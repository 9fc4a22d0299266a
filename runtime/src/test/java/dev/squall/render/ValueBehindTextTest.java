package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import org.junit.jupiter.api.Test;

/** What a page calls for each value is not copied into it by HotSpot, which copies up to 325 bytes of bytecode where code is hot. */
class ValueBehindTextTest {
  private static final int MOST_COPIED = 325;

  @Test
  void textsAndWholeNumbersAreWrittenByMethodsTooLargeToBeCopied() throws IOException {
    assertThat(size("html", "(Ldev/squall/render/Utf8Output;[BLjava/lang/String;)V")).isGreaterThan(MOST_COPIED);
    assertThat(size("number", "(Ldev/squall/render/Utf8Output;[BI)V")).isGreaterThan(MOST_COPIED);
  }

  private static int size(String name, String type) throws IOException {
    try (InputStream bytes = ValueBehindText.class.getResourceAsStream("ValueBehindText.class")) {
      MethodModel method =
          ClassFile.of().parse(bytes.readAllBytes()).methods().stream()
              .filter(one -> one.methodName().equalsString(name) && one.methodType().equalsString(type))
              .findFirst()
              .orElseThrow();
      return ((CodeAttribute) method.code().orElseThrow()).codeLength();
    }
  }
}
