package dev.squall.validation;

import org.jspecify.annotations.Nullable;

/**
 * Checks of e-mail addresses, for generated code. The language is what HTML takes for a valid address ({@code input type=email}), which is a
 * part of RFC 5321 without quoted parts and comments, and beyond that letters, marks and digits outside of ASCII (RFC 6531):
 *
 * <ul>
 *   <li>before the {@code @} from 1 to 64 letters, digits, {@code !#$%&'*+/=?^_`{|}~-} and single dots that are neither first nor last;
 *   <li>behind it labels with a dot between two: each from 1 to 63 letters, digits and hyphens, which are neither first nor last; one is
 *       enough, as for {@code root@localhost};
 *   <li>at most 254 characters.
 * </ul>
 */
public final class Emails {
  private static final int MAX_LENGTH = 254;
  private static final int MAX_LOCAL = 64;
  private static final int MAX_LABEL = 63;
  private static final String LOCAL_SIGNS = "!#$%&'*+/=?^_`{|}~-";

  private Emails() {}

  /** Whether a text is an address; the empty text is none. */
  public static boolean isEmail(@Nullable CharSequence text) {
    if (text == null) {
      return true;
    }
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    int at = localEnd(text);
    return at > 0 && at <= MAX_LOCAL && isDomain(text, at + 1);
  }

  /** Where the {@code @} behind a local part is; -1 if there is no such part. */
  private static int localEnd(CharSequence text) {
    boolean dot = true;
    for (int i = 0; i < text.length(); i++) {
      int c = Character.codePointAt(text, i);
      if (c == '@') {
        return dot ? -1 : i;
      }
      if (c == '.' ? dot : !isLetterOrDigit(c) && LOCAL_SIGNS.indexOf(c) < 0) {
        return -1;
      }
      dot = c == '.';
      i += Character.charCount(c) - 1;
    }
    return -1;
  }

  private static boolean isDomain(CharSequence text, int from) {
    int label = from;
    int before = '.';
    for (int i = from; i < text.length(); i++) {
      int c = Character.codePointAt(text, i);
      if (c == '.') {
        if (before == '.' || before == '-' || i - label > MAX_LABEL) {
          return false;
        }
        label = i + 1;
      } else if (c == '-' ? before == '.' : !isLetterOrDigit(c)) {
        return false;
      }
      before = c;
      i += Character.charCount(c) - 1;
    }
    return before != '.' && before != '-' && text.length() - label <= MAX_LABEL;
  }

  private static boolean isLetterOrDigit(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
