package dev.squall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathNormalizerTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/users/42", "/a%2Fb", "/-._~!$&'()*+,;=:@", "/./..", "//", "/%FF%00%25", ""})
  void leavesNormalPathsAlone(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(PathNormalizer.isNormal(bytes, 0, bytes.length)).isTrue();
    assertThat(normalize(bytes)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '_',
      value = {
        "/%61%7e%2D /a~-",
        "/%40%3a%24 /@:$",
        "/%2f%2F /%2F%2F",
        "/%c3%b6 /%C3%B6",
        "/%2e%2E/ /../",
        "/ö /%C3%B6",
        "/a|b\"<>^`{}[]\\ /a%7Cb%22%3C%3E%5E%60%7B%7D%5B%5D%5C",
        "/%25%32%35 /%2525",
      })
  void normalizes(String path, String normal) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    assertThat(PathNormalizer.isNormal(bytes, 0, bytes.length)).isFalse();
    assertThat(new String(normalize(bytes), StandardCharsets.ISO_8859_1)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%", "/%4", "/%4g", "/%g4", "/%%41", "/a b", "/a\tb", "/a\u0000", "/\u007f", "/a?b", "/a#b", "/%-1", "/%+1"})
  void refuses(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(PathNormalizer.isNormal(bytes, 0, bytes.length)).isFalse();
    assertThat(PathNormalizer.normalize(bytes, 0, bytes.length, new byte[64], 0)).isEqualTo(PathNormalizer.MALFORMED);
  }

  @Test
  void doesNotReadBeyondTheEnd() {
    byte[] bytes = "xx/%41%41".getBytes(StandardCharsets.ISO_8859_1);
    byte[] target = new byte[32];
    assertThat(PathNormalizer.normalize(bytes, 2, 5, target, 0)).isEqualTo(PathNormalizer.MALFORMED);
    assertThat(PathNormalizer.normalize(bytes, 2, 6, target, 3)).isEqualTo(5);
    assertThat(new String(target, 3, 2, StandardCharsets.ISO_8859_1)).isEqualTo("/A");
  }

  @Test
  void isIdempotentAndKeepsMeaningAndSegments() {
    Random random = new Random(11);
    byte[] alphabet = "/%%%%2fF40aAeE.~|{;\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    int normalized = 0;
    for (int round = 0; round < 200_000; round++) {
      byte[] path = new byte[1 + random.nextInt(10)];
      for (int i = 0; i < path.length; i++) {
        path[i] = alphabet[random.nextInt(alphabet.length)];
      }
      path[0] = '/';
      byte[] target = new byte[3 * path.length];
      int end = PathNormalizer.normalize(path, 0, path.length, target, 0);
      if (end != PathNormalizer.MALFORMED) {
        byte[] once = Arrays.copyOf(target, end);
        normalized++;
        assertThat(PathNormalizer.isNormal(once, 0, once.length)).isTrue();
        assertThat(normalize(once)).isEqualTo(once);
        assertThat(decode(once)).isEqualTo(decode(path));
        assertThat(slashes(once)).isEqualTo(slashes(path));
      }
    }
    assertThat(normalized).isGreaterThan(20_000);
  }

  private static byte[] normalize(byte[] path) {
    byte[] target = new byte[3 * path.length];
    int end = PathNormalizer.normalize(path, 0, path.length, target, 0);
    assertThat(end).isGreaterThanOrEqualTo(0);
    return Arrays.copyOf(target, end);
  }

  private static long slashes(byte[] path) {
    return new String(path, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '/').count();
  }

  private static String decode(byte[] path) {
    StringBuilder decoded = new StringBuilder();
    for (int i = 0; i < path.length; i++) {
      if (path[i] == '%') {
        decoded.append((char) Integer.parseInt(new String(path, i + 1, 2, StandardCharsets.ISO_8859_1), 16));
        i += 2;
      } else {
        decoded.append((char) (path[i] & 0xFF));
      }
    }
    return decoded.toString();
  }
}
