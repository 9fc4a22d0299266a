package dev.squall.json;

/** The texts that a value may have, as failures tell of them: in quotation marks, what has no shape of its own escaped, and not too many. */
final class Choices {
  /** How many chars there may be before it is said how many more texts there are. */
  private static final int MOST = 300;

  private Choices() {}

  /** {@code "a"}, or {@code one of "a", "b"}, or {@code one of "a", "b" and 98 others}. */
  static String of(String[] texts) {
    StringBuilder told = new StringBuilder(texts.length == 1 ? "" : "one of ");
    for (int i = 0; i < texts.length; i++) {
      if (told.length() > MOST) {
        return told.append(" and ").append(texts.length - i).append(i + 1 == texts.length ? " other" : " others").toString();
      }
      told.append(i == 0 ? "" : ", ").append(quoted(texts[i]));
    }
    return told.toString();
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\');
      }
      json.append(c);
    }
    return PointerScan.shown(json.append('"').toString());
  }
}
