package dev.squall.processor.templates;

import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.TemplateSource;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The text of a template's bytes. Line ends are left as they are; a byte order mark is not part of the text. */
final class TemplateText {
  /** How many bytes a template may have. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TemplateText() {}

  /** Reads the bytes; what is wrong with them is noted, and replaced in the text. */
  static TemplateSource of(String name, FoundTemplate found, TemplateProblems problems) {
    byte[] bytes = found.bytes();
    if (bytes.length > MOST_BYTES) {
      TemplateSource source = new TemplateSource(name, found.location(), "");
      problems.add(
          TemplateProblemCode.TEMPLATE_TOO_LARGE,
          source.span(0, 0),
          "the file has more than " + MOST_BYTES / 1024 / 1024 + " MB",
          "split it into files that include one another, or serve it as a static file");
      return source;
    }
    TemplateSource source = new TemplateSource(name, found.location(), text(bytes));
    int malformed = malformed(bytes);
    if (malformed >= 0) {
      int at = withoutMark(decode(bytes, malformed)).length();
      problems.add(
          TemplateProblemCode.TEMPLATE_SYNTAX,
          source.span(at, Math.min(at + 1, source.text().length())),
          "the file is not UTF-8: its byte " + malformed + " is 0x"
              + Integer.toHexString(bytes[malformed] & 0xFF).toUpperCase(Locale.ROOT)
              + ", which cannot stand there",
          "save the file as UTF-8");
    }
    return source;
  }

  private static String text(byte[] bytes) {
    return withoutMark(decode(bytes, bytes.length));
  }

  private static String decode(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** The offset of the first byte that is not part of a well-formed text; -1 if there is none. */
  private static int malformed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }
}
