package dev.squall.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A second reading of {@code Accept}, from ranges that are known and not parsed. */
record ReferenceAccept(List<Range> ranges) {
  private static final List<String> NAMES =
      List.of("*/*", "text/*", "application/*", "text/html", "text/plain", "application/json", "application/json;v=1", "a/b");

  record Range(String name, int tenths) {
    boolean includes(String type) {
      return name.equals("*/*")
          || (name.endsWith("/*") && type.startsWith(name.substring(0, name.length() - 1)))
          || type.equals(name)
          || type.startsWith(name + ";");
    }

    int specificity() {
      return name.equals("*/*") ? 0 : name.endsWith("/*") ? 1 : name.contains(";") ? 3 : 2;
    }
  }

  static ReferenceAccept random(Random random) {
    List<Range> ranges = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      ranges.add(new Range(NAMES.get(random.nextInt(NAMES.size())), random.nextInt(11)));
    }
    return new ReferenceAccept(ranges);
  }

  String field() {
    return String.join(
        ", ",
        ranges.stream()
            .map(range -> range.tenths() == 10 ? range.name() : String.format(Locale.ROOT, "%s;q=0.%d", range.name(), range.tenths()))
            .toList());
  }

  /** The index of the offer to send; -1 if there is none. */
  int choose(List<String> offers) {
    int chosen = -1;
    int most = 1;
    for (int i = 0; i < offers.size(); i++) {
      Range best = null;
      for (Range range : ranges) {
        if (range.includes(offers.get(i)) && (best == null || range.specificity() > best.specificity())) {
          best = range;
        }
      }
      int score = best == null ? 0 : 2 * best.tenths() + (best.specificity() >= 2 ? 1 : 0);
      if (score > most) {
        most = score;
        chosen = i;
      }
    }
    return chosen;
  }
}
