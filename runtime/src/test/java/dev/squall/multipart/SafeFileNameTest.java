package dev.squall.multipart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SafeFileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "report.pdf>report.pdf",
        "日本語 é.txt>日本語 é.txt",
        "../../x>x",
        "..\\..\\x>x",
        "/etc/passwd>passwd",
        "C:\\Windows\\system.ini>system.ini",
        "C:x>C_x",
        ".htaccess>htaccess",
        "...>file",
        "..>file",
        ". .>file",
        "a/>file",
        " . a b . >a b",
        "exe\u202egpj.txt>exegpj.txt",
        "a?b*c|d\"e.txt>a_b_c_d_e.txt",
        "CON>_CON",
        "nul.tar.gz>_nul.tar.gz",
        "com1.txt>_com1.txt",
        "LPT\u00b2>_LPT\u00b2",
        "aux .txt>_aux .txt",
        "conin$>_conin$",
        "console.txt>console.txt",
        "com.txt>com.txt",
        "\ud800x>x",
      })
  void cleansNames(String sent, String safe) {
    assertThat(SafeFileName.of(sent)).isEqualTo(safe);
  }

  @Test
  void leavesControlCharactersOut() {
    assertThat(SafeFileName.of("a\u0000b\r\nc\u001b[0m.txt")).isEqualTo("abc[0m.txt");
    assertThat(SafeFileName.of("\r\n")).isEqualTo("file");
    assertThat(SafeFileName.of("")).isEqualTo("file");
  }

  @Test
  void cutsLongNamesBeforeTheirExtension() {
    assertThat(SafeFileName.of("a".repeat(300) + ".jpeg")).isEqualTo("a".repeat(195) + ".jpeg");
    assertThat(SafeFileName.of("日".repeat(300) + ".jpeg")).isEqualTo("日".repeat(65) + ".jpeg");
    assertThat(SafeFileName.of("a".repeat(200))).hasSize(200);
    assertThat(SafeFileName.of("a".repeat(201))).hasSize(200);
    assertThat(SafeFileName.of("a." + "b".repeat(300))).hasSize(200);
    assertThat(SafeFileName.of("nul." + "b".repeat(300))).hasSize(200).startsWith("_nul.");
  }

  @Test
  void makesAnyNameSafe() {
    long seed = 20_261_121;
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder sent = new StringBuilder();
      for (int i = random.nextInt(round % 50 == 0 ? 400 : 8); i >= 0; i--) {
        int kind = random.nextInt(3);
        sent.append((char) (kind == 0 ? "./\\ :~\0".charAt(random.nextInt(7)) : random.nextInt(kind == 1 ? 128 : 65_536)));
      }
      String safe = SafeFileName.of(sent.toString());
      assertThat(safe).as("seed %d, round %d", seed, round).isNotEmpty().doesNotContain("/", "\\", "\0", ":");
      assertThat(safe.charAt(0)).isNotEqualTo('.');
      assertThat(safe.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(SafeFileName.MAX_BYTES);
      assertThat(SafeFileName.of(safe)).isEqualTo(safe);
    }
  }
}
