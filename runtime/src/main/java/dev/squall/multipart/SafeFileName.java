package dev.squall.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Makes of the name that a client gave a file one that can be used in a folder of any operating system: the last element of its
 * path; without control and format characters; {@code _} for those that Windows forbids; without dots and spaces at its ends;
 * no device of Windows; at most {@value #MAX_BYTES} bytes of UTF-8, the extension kept; never empty. That it is safe does not
 * make it unique.
 */
public final class SafeFileName {
  /** The longest name, in bytes of UTF-8. */
  public static final int MAX_BYTES = 200;

  /** The name where nothing is left of the one that was given. */
  public static final String FALLBACK = "file";

  private static final int MAX_EXTENSION = 20;
  private static final String FORBIDDEN = "<>:\"|?*";
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");

  private SafeFileName() {}

  /** The safe form of a name. */
  public static String of(String sent) {
    String name = trimmed(cut(trimmed(allowed(sent.substring(lastElement(sent))))));
    if (name.isEmpty()) {
      return FALLBACK;
    }
    return isDevice(name) ? trimmed(cut("_".concat(name))) : name;
  }

  private static int lastElement(String sent) {
    return Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1;
  }

  private static String allowed(String name) {
    StringBuilder allowed = new StringBuilder();
    for (int at = 0; at < name.length(); ) {
      int character = name.codePointAt(at);
      at += Character.charCount(character);
      if (FORBIDDEN.indexOf(character) >= 0) {
        allowed.append('_');
      } else if (isText(character)) {
        allowed.appendCodePoint(character);
      }
    }
    return allowed.toString();
  }

  private static boolean isText(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static String trimmed(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && isMargin(name.charAt(from))) {
      from++;
    }
    while (to > from && isMargin(name.charAt(to - 1))) {
      to--;
    }
    return name.substring(from, to);
  }

  private static boolean isMargin(char character) {
    return character == '.' || Character.isSpaceChar(character);
  }

  private static String cut(String name) {
    if (length(name) <= MAX_BYTES) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 || length(name.substring(dot)) > MAX_EXTENSION ? "" : name.substring(dot);
    int room = MAX_BYTES - length(extension);
    int at = 0;
    while (at < name.length()) {
      int character = name.codePointAt(at);
      room -= character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
      if (room < 0) {
        break;
      }
      at += Character.charCount(character);
    }
    return name.substring(0, at).concat(extension);
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Windows takes these for devices whatever their case and extension, with a digit behind two of them. */
  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).stripTrailing().toLowerCase(Locale.ROOT);
    if (stem.length() == 4 && (stem.startsWith("com") || stem.startsWith("lpt"))) {
      return "0123456789\u00b9\u00b2\u00b3".indexOf(stem.charAt(3)) >= 0;
    }
    return DEVICES.contains(stem);
  }
}
