package dev.squall.fuzz;

import java.nio.charset.StandardCharsets;

/** Bytes as lines of text in which everything but printable ASCII is escaped as in Java. */
public final class EscapedLines {
  private EscapedLines() {}

  /** An input as a line. */
  public static String encode(byte[] input) {
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

  /** The input of a line. */
  public static byte[] decode(String line) {
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
}
