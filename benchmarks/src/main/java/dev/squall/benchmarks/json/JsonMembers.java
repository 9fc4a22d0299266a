package dev.squall.benchmarks.json;

import dev.squall.json.JsonReader;

/** What codecs by hand do slowly. */
final class JsonMembers {
  private JsonMembers() {}

  static int index(JsonReader in, String[] known) {
    String name = in.fieldName();
    for (int i = 0; i < known.length; i++) {
      if (name.equals(known[i])) {
        return i;
      }
    }
    return -1;
  }

  static void missing(JsonReader in, int start, int seen, String[] known) {
    for (int i = 0; i < known.length; i++) {
      if ((seen >> i & 1) == 0) {
        in.missing(start, known[i]);
      }
    }
  }
}
