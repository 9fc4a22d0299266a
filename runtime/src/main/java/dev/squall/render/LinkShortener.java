package dev.squall.render;

/** Cuts long URLs to what tells most about them: the host and the beginning of the path. Stateless. */
final class LinkShortener {
  private static final int MOST = 30;
  private static final int MOST_OF_PATH = 8;

  /** No character reference that {@link HtmlEscaper} writes is cut: the longest has six characters. */
  private static final int REFERENCE = 5;

  private LinkShortener() {}

  /**
   * The URL as it is shown.
   *
   * @param url escaped
   * @param hostStart the index behind the scheme and its slashes
   */
  static String shorten(String url, int hostStart) {
    if (url.length() <= MOST) {
      return url;
    }
    String cut = hostAndPathStart(url, hostStart);
    if (cut.length() > MOST * 3 / 2) {
      cut = cut.substring(0, MOST);
    }
    if (cut.equals(url)) {
      return url;
    }
    int reference = cut.lastIndexOf('&');
    if (reference > MOST - REFERENCE || (reference >= 0 && cut.indexOf(';', reference) < 0)) {
      cut = cut.substring(0, reference);
    }
    String shortened = cut.concat("...");
    return shortened.length() < url.length() ? shortened : url;
  }

  private static String hostAndPathStart(String url, int hostStart) {
    int slash = url.indexOf('/', hostStart);
    if (slash < 0) {
      return url;
    }
    int next = url.indexOf('/', slash + 1);
    int end = Math.min(next < 0 ? url.length() : next, slash + 1 + MOST_OF_PATH);
    for (int i = slash + 1; i < end; i++) {
      if (url.charAt(i) == '?' || url.charAt(i) == '.') {
        end = i;
      }
    }
    return url.substring(0, end);
  }
}
