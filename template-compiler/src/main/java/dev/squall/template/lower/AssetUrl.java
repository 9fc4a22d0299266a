package dev.squall.template.lower;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a file is that a module brings along: what begins with a slash or a scheme is a URL as it is written, and all else is the path of a
 * static file, as for the function {@code static_url}.
 */
final class AssetUrl {
  private static final String FOLDER = "/static/";
  private static final Pattern URL = Pattern.compile("/|[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern NO_PATH = Pattern.compile("[?#\\\\\\p{Cntrl}]");

  private AssetUrl() {}

  /** The URL; nothing for what is neither a URL nor a path. */
  static Optional<String> of(String text) {
    return URL.matcher(text).lookingAt() ? Optional.of(text) : isPath(text) ? Optional.of(encoded(text)) : Optional.empty();
  }

  /** Whether it is one of this server's. */
  static boolean isLocal(String url) {
    return url.startsWith("/") && !url.startsWith("//");
  }

  private static boolean isPath(String text) {
    for (String segment : text.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    return !NO_PATH.matcher(text).find();
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, FOLDER + path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("a path is a URI", impossible);
    }
  }
}
