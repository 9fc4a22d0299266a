package dev.squall.template.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the character references of attributes, char by char: the numeric ones, and those of all
 * ASCII characters. Others mean characters that decide nothing, and stay as they are.
 */
final class CharacterReferences {
  private static final int LONGEST = 40;
  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("Tab", '\t'),
          Map.entry("NewLine", '\n'),
          Map.entry("excl", '!'),
          Map.entry("quot", '"'),
          Map.entry("QUOT", '"'),
          Map.entry("num", '#'),
          Map.entry("dollar", '$'),
          Map.entry("percnt", '%'),
          Map.entry("amp", '&'),
          Map.entry("AMP", '&'),
          Map.entry("apos", '\''),
          Map.entry("lpar", '('),
          Map.entry("rpar", ')'),
          Map.entry("ast", '*'),
          Map.entry("midast", '*'),
          Map.entry("plus", '+'),
          Map.entry("comma", ','),
          Map.entry("period", '.'),
          Map.entry("sol", '/'),
          Map.entry("colon", ':'),
          Map.entry("semi", ';'),
          Map.entry("lt", '<'),
          Map.entry("LT", '<'),
          Map.entry("equals", '='),
          Map.entry("gt", '>'),
          Map.entry("GT", '>'),
          Map.entry("quest", '?'),
          Map.entry("commat", '@'),
          Map.entry("lsqb", '['),
          Map.entry("lbrack", '['),
          Map.entry("bsol", '\\'),
          Map.entry("rsqb", ']'),
          Map.entry("rbrack", ']'),
          Map.entry("Hat", '^'),
          Map.entry("lowbar", '_'),
          Map.entry("UnderBar", '_'),
          Map.entry("grave", '`'),
          Map.entry("DiacriticalGrave", '`'),
          Map.entry("lcub", '{'),
          Map.entry("lbrace", '{'),
          Map.entry("verbar", '|'),
          Map.entry("vert", '|'),
          Map.entry("VerticalLine", '|'),
          Map.entry("rcub", '}'),
          Map.entry("rbrace", '}'),
          Map.entry("nbsp", '\u00A0'),
          Map.entry("NonBreakingSpace", '\u00A0'));

  private CharacterReferences() {}

  /** Whether a reference goes on with a char: {@code &}, {@code &#}, {@code &#x6}, {@code &qu}. */
  static boolean goesOn(String pending, char c) {
    if (pending.length() >= LONGEST) {
      return false;
    }
    if (pending.equals("&")) {
      return c == '#' || Names.isLetter(c);
    }
    if (pending.equals("&#")) {
      return Names.isDigit(c) || c == 'x' || c == 'X';
    }
    if (pending.startsWith("&#x")) {
      return Character.digit(c, 16) >= 0 && c < 0x80;
    }
    return pending.startsWith("&#") ? Names.isDigit(c) : Names.isLetter(c) || Names.isDigit(c);
  }

  /**
   * The reference with a char more; numbers lose their leading zeros, so that they may have any
   * length.
   */
  static String with(String pending, char c) {
    char last = pending.charAt(pending.length() - 1);
    if (pending.startsWith("&#")) {
      boolean hex = pending.startsWith("&#x");
      boolean zero = pending.length() == (hex ? 4 : 3) && last == '0';
      String kept = zero ? pending.substring(0, pending.length() - 1) : pending;
      return isTooLarge(kept, hex) ? kept : kept + (c == 'X' ? 'x' : c);
    }
    return pending + c;
  }

  private static boolean isTooLarge(String pending, boolean hex) {
    return pending.length() > (hex ? "&#x".length() : "&#".length()) + 8;
  }

  /**
   * What a reference stands for that ends in front of a char.
   *
   * @param next the char behind it; null at the end of the value
   * @return null where it is no reference, or one that means nothing to us
   */
  static @Nullable String decode(String pending, @Nullable Character next) {
    if (pending.startsWith("&#")) {
      return decodeNumber(pending);
    }
    String name = pending.substring(1);
    Character named = NAMED.get(name);
    if (named == null || (next != null && next == ';')) {
      return named == null ? null : named.toString();
    }
    // In attributes an equals sign behind the old names makes text of them, as in "?a&lt=1".
    boolean old =
        switch (name) {
          case "amp", "AMP", "lt", "LT", "gt", "GT", "quot", "QUOT", "nbsp" ->
              next == null || next != '=';
          default -> false;
        };
    return old ? named.toString() : null;
  }

  private static @Nullable String decodeNumber(String pending) {
    boolean hex = pending.startsWith("&#x");
    String digits = pending.substring(hex ? 3 : 2);
    if (digits.isEmpty()) {
      return null;
    }
    int code = (int) Math.min(Long.parseLong(digits, hex ? 16 : 10), 0x11_0000);
    boolean none =
        code == 0 || code > Character.MAX_CODE_POINT || (code >= 0xD800 && code <= 0xDFFF);
    return none ? "\uFFFD" : Character.toString(code);
  }
}
