package dev.squall.render;

/** Writes the candidates of images: each a URL and perhaps a descriptor, as the HTML standard takes them apart. Stateless. */
final class SrcsetWriter {
  private static final String SPACE = " \t\n\f\r";

  private SrcsetWriter() {}

  static void write(Utf8Output out, String candidates) {
    int length = candidates.length();
    boolean first = true;
    int at = 0;
    while (at < length) {
      char c = candidates.charAt(at);
      if (c == ',' || isSpace(c)) {
        at++;
        continue;
      }
      if (!first) {
        out.html(", ");
      }
      first = false;
      at = writeCandidate(out, candidates, at);
    }
  }

  /** Writes the candidate that starts at an index; gives back the index behind it. */
  private static int writeCandidate(Utf8Output out, String candidates, int from) {
    int length = candidates.length();
    int end = from;
    while (end < length && !isSpace(candidates.charAt(end))) {
      end++;
    }
    int urlEnd = end;
    while (candidates.charAt(urlEnd - 1) == ',') {
      urlEnd--;
    }
    UrlWriter.write(out, candidates.substring(from, urlEnd));
    if (urlEnd < end) {
      return end;
    }
    int comma = candidates.indexOf(',', end);
    int next = comma < 0 ? length : comma;
    writeDescriptor(out, candidates.substring(end, next).strip());
    return next;
  }

  private static void writeDescriptor(Utf8Output out, String descriptors) {
    int at = 0;
    while (at < descriptors.length()) {
      int end = at;
      while (end < descriptors.length() && !isSpace(descriptors.charAt(end))) {
        end++;
      }
      if (isDescriptor(descriptors, at, end)) {
        out.html(" ");
        out.html(descriptors.substring(at, end));
      }
      at = end + 1;
    }
  }

  private static boolean isDescriptor(String text, int from, int to) {
    if (to - from < 2 || "wxh".indexOf(text.charAt(to - 1)) < 0) {
      return false;
    }
    for (int i = from; i < to - 1; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return SPACE.indexOf(c) >= 0;
  }
}
