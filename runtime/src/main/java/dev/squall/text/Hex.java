package dev.squall.text;

/** Hexadecimal digits. */
public final class Hex {
  /** The digits in order, letters in upper case. */
  public static final String UPPER = "0123456789ABCDEF";

  private Hex() {}

  /** The value of an ASCII digit in either case, or -1. */
  public static int digit(int character) {
    if (character >= '0' && character <= '9') {
      return character - '0';
    }
    int lower = character | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }
}
