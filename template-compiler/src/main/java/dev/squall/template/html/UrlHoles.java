package dev.squall.template.html;

import dev.squall.template.html.UrlPiece.Use;
import org.jspecify.annotations.Nullable;

/** Decides how a value is printed in a URL, by what stands before it. */
final class UrlHoles {

  private UrlHoles() {}

  static Verdict verdict(UrlPiece piece, String place) {
    boolean loaded = piece.use() == Use.LOADED;
    Verdict tail = behindTail(piece, place);
    if (tail != null) {
      return tail;
    }
    return switch (piece.part()) {
      case START -> new Verdict.Print(loaded ? Escape.TRUSTED_URL : Escape.URL);
      case SCHEME ->
          new Verdict.Refuse(
              "a value behind \""
                  + piece.text()
                  + "\" in "
                  + place
                  + " could make a scheme of it, such as \"javascript:\"",
              "begin a path with ./ as in \"./"
                  + piece.text()
                  + "{{ ... }}\", or print the whole URL as one value");
      case DATA_TYPE, REFUSED ->
          new Verdict.Refuse(
              "no value may stand in "
                  + place
                  + " behind a scheme that can run code or is not known",
              "write a URL that begins with https:, http:, mailto:, tel:, ftp: or a path; for"
                  + " others make the whole one in Java: TrustedUrl.trusted(...)");
      case HOST_START, HOST_JOINT -> loaded ? openHost(place) : new Verdict.Print(Escape.URL_PART);
      case HOST_NAME, HOST_VALUE -> loaded ? openHost(place) : unfinishedHost(place);
      case SLASH -> loaded ? openPath(place) : new Verdict.Print(Escape.URL_SEGMENT);
      case PATH -> new Verdict.Print(Escape.URL_SEGMENT);
      case QUERY, OPAQUE -> new Verdict.Print(Escape.URL_PART);
      case VALUE, JOINED ->
          loaded ? behindTrusted(place) : new Verdict.Refuse(
              "a value stands in " + place + " behind another that can be any part of a URL",
              "write a slash, ? or # between them, or join them to one value in Java");
    };
  }

  private static @Nullable Verdict behindTail(UrlPiece piece, String place) {
    String tail = piece.text();
    return switch (piece.part()) {
      case PATH, QUERY, OPAQUE -> {
        if (tail.indexOf('%') >= 0) {
          yield new Verdict.Refuse(
              "a value stands in " + place + " behind \"" + tail.substring(tail.indexOf('%'))
                  + "\", which its first chars would complete to another char",
              "write %25 for a percent sign");
        }
        if (tail.startsWith("/.") || tail.equals("v..")) {
          yield new Verdict.Refuse(
              "a value stands in " + place + " behind dots that begin a segment of the path, and could climb",
              "write something else in front of it, or print the whole segment: /{{ ... }}");
        }
        yield tail.equals("&")
            ? new Verdict.Refuse(
                "a value stands in " + place + " behind an & that may begin a character reference",
                "write &amp; in each branch")
            : null;
      }
      default -> null;
    };
  }

  private static Verdict behindTrusted(String place) {
    return new Verdict.Refuse(
        "a value stands behind another in " + place + ", from which code or a document is loaded: it could make"
            + " another host of the two",
        "join them in Java to one TrustedUrl, or write out the beginning up to a slash: \"/static/{{ ... }}\"");
  }

  private static Verdict openHost(String place) {
    return new Verdict.Refuse(
        "a value in the host of " + place + " decides where code is loaded from",
        "write the host and the slash behind it, \"https://cdn.example/{{ ... }}\", or print a"
            + " TrustedUrl");
  }

  private static Verdict unfinishedHost(String place) {
    return new Verdict.Refuse(
        "a value stands behind the name of a host in "
            + place
            + " and could make another host of it",
        "write the slash that ends the host: \"https://example.com/{{ ... }}\"");
  }

  private static Verdict openPath(String place) {
    return new Verdict.Refuse(
        "a value that begins the path in " + place + " could make a host of what follows",
        "write the first segment of the path, \"/static/{{ ... }}\", or print a TrustedUrl");
  }
}
