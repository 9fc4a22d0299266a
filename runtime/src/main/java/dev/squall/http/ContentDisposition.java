package dev.squall.http;

import dev.squall.text.PercentEncoding;

/**
 * Values of the {@code Content-Disposition} field (RFC 6266). A name that not every client reads as it is given is sent twice: in
 * ASCII, with underscores for what is not, and as UTF-8 in the encoding of RFC 8187, which clients prefer.
 */
public final class ContentDisposition {
  private static final String NEVER_IN_A_NAME = "/\\:\"";

  private ContentDisposition() {}

  /** What is to be saved under a name. Separators of folders and control characters become underscores. */
  public static String attachment(String name) {
    return withName("attachment", name);
  }

  /** What is to be shown, and has a name where it is saved. Separators of folders and control characters become underscores. */
  public static String inline(String name) {
    return withName("inline", name);
  }

  private static String withName(String disposition, String name) {
    String clean = clean(name);
    if (clean.isEmpty()) {
      return disposition;
    }
    StringBuilder value = new StringBuilder(disposition).append("; filename=\"");
    boolean whole = appendAscii(clean, value);
    value.append('"');
    if (!whole) {
      value.append("; filename*=UTF-8''");
      PercentEncoding.encodeQuery(clean, value);
    }
    return value.toString();
  }

  private static String clean(String name) {
    StringBuilder clean = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean bad = Character.isISOControl(c) || NEVER_IN_A_NAME.indexOf(c) >= 0;
      clean.append(bad ? '_' : c);
    }
    String text = clean.toString().strip();
    return text.equals(".") || text.equals("..") ? "_" : text;
  }

  /** Appends what is ASCII. A percent sign is not: some clients take it for an escape. Gives back whether that was all. */
  private static boolean appendAscii(String name, StringBuilder value) {
    boolean whole = true;
    for (int at = 0; at < name.length(); ) {
      int codePoint = name.codePointAt(at);
      boolean plain = codePoint >= ' ' && codePoint < 0x7f && codePoint != '%';
      value.append(plain ? (char) codePoint : '_');
      whole &= plain;
      at += Character.charCount(codePoint);
    }
    return whole;
  }
}
