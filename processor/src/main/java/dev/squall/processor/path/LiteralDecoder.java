package dev.squall.processor.path;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Undoes the percent-encoding of literal text in a path. */
final class LiteralDecoder {

  private LiteralDecoder() {}

  /** Decodes {@code [from, to)} of the text; the result is undefined if a problem is noted. */
  static String decode(String text, int from, int to, List<PathSyntaxProblem> problems) {
    StringBuilder decoded = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c != '%') {
        decoded.append(c);
        at++;
        continue;
      }
      int run = at;
      ByteBuffer bytes = ByteBuffer.allocate((to - at) / 3 + 1);
      while (run < to && text.charAt(run) == '%') {
        int value = escape(text, run, to);
        if (value < 0) {
          String shown = text.substring(run, Math.min(run + 3, to));
          problems.add(
              new PathSyntaxProblem(
                  run, "\"" + shown + "\" is not a percent-encoded byte", "Write %25 where a percent sign is meant."));
          return "";
        }
        bytes.put((byte) value);
        run += 3;
      }
      try {
        decoded.append(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()));
      } catch (CharacterCodingException e) {
        problems.add(
            new PathSyntaxProblem(
                at,
                "\"" + text.substring(at, run) + "\" is not UTF-8",
                "Write the character itself, or the bytes of its UTF-8 form."));
        return "";
      }
      at = run;
    }
    return decoded.toString();
  }

  private static int escape(String text, int at, int to) {
    if (at + 2 >= to) {
      return -1;
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    return high < 0 || low < 0 || text.charAt(at + 1) >= 0x80 || text.charAt(at + 2) >= 0x80 ? -1 : high * 16 + low;
  }
}
