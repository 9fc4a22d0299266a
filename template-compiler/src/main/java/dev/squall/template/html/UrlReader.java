package dev.squall.template.html;

import dev.squall.template.html.UrlPiece.Part;
import dev.squall.template.html.UrlPiece.Use;
import java.util.Set;

/**
 * Reads the static text of a URL as browsers do: tabs and line breaks are skipped, a backslash is a
 * slash.
 */
final class UrlReader implements Piece.Reader {
  private static final Set<String> HOST_SCHEMES = Set.of("http", "https", "ftp", "ftps");
  private static final Set<String> OPAQUE_SCHEMES =
      Set.of("mailto", "tel", "sms", "geo", "xmpp", "webcal", "magnet", "sip", "sips");
  private static final Set<String> IMAGE_TYPES =
      Set.of("png", "gif", "jpeg", "jpg", "webp", "avif", "bmp", "x-icon", "vnd.microsoft.icon");

  /** No scheme or type that we know is longer. */
  private static final int LONGEST = 64;

  private final Use use;
  private Part part;
  private final StringBuilder text;

  UrlReader(UrlPiece from) {
    use = from.use();
    part = from.part();
    text = new StringBuilder(from.text());
  }

  @Override
  public Piece piece() {
    return new UrlPiece(use, part, text.toString());
  }

  @Override
  public void read(char c, Complaints complaints) {
    if (use == Use.LIST && Names.isSpace(c)) {
      end(complaints);
      go(Part.START);
    } else if (c != '\t' && c != '\n' && c != '\r') {
      readPart(c == '\\' ? '/' : c, complaints);
    }
  }

  private void readPart(char c, Complaints complaints) {
    Part before = part;
    switch (part) {
      case START -> start(c);
      case SCHEME -> scheme(c);
      case DATA_TYPE -> dataType(c);
      case HOST_START, HOST_NAME, HOST_JOINT, HOST_VALUE -> host(c);
      case SLASH -> go(c == '/' ? Part.HOST_START : pathOrQuery(c));
      case PATH -> path(c, complaints);
      case VALUE, JOINED -> behindValue(c, complaints);
      case QUERY, OPAQUE, REFUSED -> {}
    }
    if (part == Part.PATH) {
      if (before == Part.START || before == Part.SLASH) {
        text.append('/');
      }
      UrlTail.path(text, c);
    } else if (part == Part.QUERY || part == Part.OPAQUE) {
      UrlTail.query(text, c);
    }
  }

  private void path(char c, Complaints complaints) {
    if (c == '/' || c == '?' || c == '#') {
      end(complaints);
    }
    if (c == '?' || c == '#') {
      go(Part.QUERY);
    }
  }

  /** A segment of the path ends, or the URL. */
  @Override
  public void end(Complaints complaints) {
    boolean climbs = part == Part.JOINED ? text.length() > 2 : part == Part.PATH && UrlTail.climbs(text);
    if (climbs) {
      complaints.unsafe(
          "with an empty value this segment of the path " + (part == Part.JOINED ? "may be" : "is") + " \"..\", which climbs",
          "write the dots behind something else: \"a{{ ... }}..\"");
    }
  }

  private void go(Part next) {
    part = next;
    text.setLength(0);
  }

  private static Part pathOrQuery(char c) {
    return c == '?' || c == '#' ? Part.QUERY : Part.PATH;
  }

  private void start(char c) {
    if (c <= ' ') {
      return;
    }
    if (c == '/') {
      go(Part.SLASH);
    } else if (Names.isLetter(c)) {
      part = Part.SCHEME;
      text.append(Names.lower(c));
    } else {
      go(pathOrQuery(c));
    }
  }

  private void scheme(char c) {
    if (Names.isLetter(c) || Names.isDigit(c) || c == '+' || c == '-' || c == '.') {
      if (text.length() < LONGEST) {
        text.append(Names.lower(c));
      }
    } else if (c == ':') {
      endScheme(text.toString());
    } else {
      go(pathOrQuery(c));
    }
  }

  private void endScheme(String scheme) {
    if (use == Use.LOADED) {
      go(scheme.equals("https") ? Part.HOST_START : Part.REFUSED);
    } else if (HOST_SCHEMES.contains(scheme)) {
      go(Part.HOST_START);
    } else if (OPAQUE_SCHEMES.contains(scheme)) {
      go(Part.OPAQUE);
    } else {
      go(use == Use.IMAGE && scheme.equals("data") ? Part.DATA_TYPE : Part.REFUSED);
    }
  }

  private void dataType(char c) {
    if (c != ',') {
      if (text.length() < LONGEST) {
        text.append(Names.lower(c));
      }
      return;
    }
    String type = text.toString();
    boolean image =
        type.startsWith("image/")
            && type.endsWith(";base64")
            && IMAGE_TYPES.contains(
                type.substring("image/".length(), type.length() - ";base64".length()));
    go(image ? Part.OPAQUE : Part.REFUSED);
  }

  private void host(char c) {
    if (c == '/') {
      go(part == Part.HOST_START ? Part.HOST_START : Part.PATH);
    } else if (c == '?' || c == '#') {
      go(Part.QUERY);
    } else {
      go(c == '.' || c == ':' || c == '@' ? Part.HOST_JOINT : Part.HOST_NAME);
    }
  }

  private void behindValue(char c, Complaints complaints) {
    if (part == Part.JOINED && c != '/' && c != '?' && c != '#') {
      UrlTail.behindJoined(text, c);
    } else {
      end(complaints);
    }
    if (c == ':') {
      complaints.unsafe(
          "the colon makes a scheme of the value before it",
          "print the whole URL as one value, or write its beginning up to a slash");
      go(Part.REFUSED);
    } else if (use == Use.LOADED) {
      return;
    } else if (c == '/') {
      go(part == Part.VALUE ? Part.PATH : Part.SLASH);
    } else if (c == '?' || c == '#') {
      go(Part.QUERY);
    }
  }
}
