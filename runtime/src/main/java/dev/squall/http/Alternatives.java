package dev.squall.http;

import java.util.List;

/** Lists of which one is to be chosen, in a sentence. */
final class Alternatives {
  private Alternatives() {}

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  static String of(List<String> names) {
    int last = names.size() - 1;
    if (last < 1) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
