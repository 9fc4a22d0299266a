package dev.squall.render;

import java.util.Random;

/** Texts with everything in them that is encoded or escaped somewhere, the same ones every time. */
final class RandomTexts {
  private static final String SPECIAL = "\0\t\n\r\u001F&<>\"'`=\\/:?#[]@!$()*+,;%~-._{}|^\u007F\u0080\u2028\u2029\uFFFD\uFFFE\uFFFF";
  private final Random random;

  RandomTexts(long seed) {
    random = new Random(seed);
  }

  /** A text of up to so many chars; each kind of char may be rare or common in it. */
  String next(int most) {
    int length = random.nextInt(most + 1);
    int rarity = 1 + random.nextInt(40);
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      if (random.nextInt(rarity) == 0) {
        appendSpecial(text);
      } else {
        text.append((char) (' ' + random.nextInt(95)));
      }
    }
    return text.toString();
  }

  private void appendSpecial(StringBuilder text) {
    switch (random.nextInt(7)) {
      case 0, 1 -> text.append(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
      case 2 -> text.append((char) random.nextInt(0x80));
      case 3 -> text.append((char) (0x80 + random.nextInt(0x780)));
      case 4 -> text.append((char) random.nextInt(0x10000));
      case 5 -> text.append((char) (0xD800 + random.nextInt(0x800)));
      default -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
    }
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
