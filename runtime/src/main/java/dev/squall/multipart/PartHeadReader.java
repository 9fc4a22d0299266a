package dev.squall.multipart;

import dev.squall.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the header lines of one part after the other. Lines end in CRLF and nothing else, and are not folded. */
final class PartHeadReader {
  private static final int FIRST = 256;

  /** More than any sender has a use for; each takes far more memory than its bytes. */
  private static final int MAX_FIELDS = 32;

  private final int maxBytes;
  private byte[] line = new byte[FIRST];
  private int length;
  private int seen;
  private boolean afterCr;
  private boolean done;
  private Map<String, String> fields = new LinkedHashMap<>();

  PartHeadReader(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Makes ready for the next part. */
  void reset() {
    length = 0;
    seen = 0;
    afterCr = false;
    done = false;
    fields = new LinkedHashMap<>();
  }

  /** Whether the empty line that ends the header was read. */
  boolean done() {
    return done;
  }

  /**
   * Goes on.
   *
   * @return up to where bytes were used: {@code to}, or less once {@link #done()}
   * @throws MultipartException 400 for bad syntax, and for more bytes than there may be
   */
  int read(byte[] bytes, int from, int to) throws MultipartException {
    int at = from;
    while (at < to && !done) {
      take(bytes[at++]);
    }
    return at;
  }

  private void take(byte b) throws MultipartException {
    if (++seen > maxBytes) {
      throw new MultipartException(400, "The header of a part has more than " + maxBytes + " bytes.");
    }
    if (afterCr) {
      if (b != '\n') {
        throw new MultipartException(400, "The header of a part has a carriage return without a line feed.");
      }
      afterCr = false;
      lineEnd();
    } else if (b == '\r') {
      afterCr = true;
    } else if (b == '\n') {
      throw new MultipartException(400, "The header of a part has a line feed without a carriage return.");
    } else if ((b >= 0 && b < ' ' && b != '\t') || b == 0x7f) {
      throw new MultipartException(400, "The header of a part has a control character.");
    } else {
      append(b);
    }
  }

  private void append(byte b) {
    if (length == line.length) {
      line = Arrays.copyOf(line, 2 * length);
    }
    line[length++] = b;
  }

  private void lineEnd() throws MultipartException {
    if (length == 0) {
      done = true;
      return;
    }
    if (line[0] == ' ' || line[0] == '\t') {
      throw new MultipartException(400, "The header of a part has a folded line.");
    }
    int colon = 0;
    while (colon < length && line[colon] != ':' && ParameterReader.isTokenChar((char) (line[colon] & 0xff))) {
      colon++;
    }
    if (colon == 0 || colon == length || line[colon] != ':') {
      throw new MultipartException(400, "The header of a part has a line that is not of the form name: value.");
    }
    if (fields.size() == MAX_FIELDS) {
      throw new MultipartException(400, "The header of a part has more than " + MAX_FIELDS + " fields.");
    }
    String name = new String(line, 0, colon, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    String before = fields.putIfAbsent(name, value(colon + 1));
    if (before != null && name.startsWith("content-")) {
      throw new MultipartException(400, "The header of a part has the field " + name + " twice.");
    }
    length = 0;
  }

  private String value(int from) throws MultipartException {
    int start = from;
    int end = length;
    while (start < end && isSpace(line[start])) {
      start++;
    }
    while (end > start && isSpace(line[end - 1])) {
      end--;
    }
    try {
      return Utf8.decode(line, start, end);
    } catch (IllegalArgumentException e) {
      throw new MultipartException(400, "The header of a part is " + e.getMessage() + ".");
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t';
  }

  /**
   * What was read.
   *
   * @throws MultipartException 400 if {@code Content-Disposition} is missing or malformed, 415 if the content is coded
   */
  PartHead head() throws MultipartException {
    String text = fields.get("content-disposition");
    if (text == null) {
      throw new MultipartException(400, "A part of the multipart body has no Content-Disposition.");
    }
    Disposition disposition = Disposition.parse(text);
    String coding = fields.get("content-transfer-encoding");
    if (coding != null && !isPlain(coding)) {
      throw new MultipartException(
          415, "A part of the multipart body has a Content-Transfer-Encoding; send its bytes as they are.");
    }
    return new PartHead(disposition.name(), disposition.fileName(), fields);
  }

  /** RFC 7578, section 4.7: the field is deprecated, and these three change nothing. */
  private static boolean isPlain(String coding) {
    return coding.equalsIgnoreCase("binary") || coding.equalsIgnoreCase("8bit") || coding.equalsIgnoreCase("7bit");
  }
}
