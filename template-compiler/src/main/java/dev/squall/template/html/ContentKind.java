package dev.squall.template.html;

import java.util.Locale;
import java.util.Optional;

/** What a template is written in. */
public enum ContentKind {
  HTML("text/html; charset=utf-8"),
  XML("application/xml; charset=utf-8"),
  SVG("image/svg+xml; charset=utf-8"),
  JSON("application/json"),
  JAVASCRIPT("text/javascript; charset=utf-8"),
  CSS("text/css; charset=utf-8"),
  TEXT("text/plain; charset=utf-8");

  private final String mediaType;

  ContentKind(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The {@code Content-Type} of its responses. */
  public String mediaType() {
    return mediaType;
  }

  /** By its name in lower case; empty if there is no such kind. */
  public static Optional<ContentKind> named(String name) {
    for (ContentKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** By the file's extension; text where it is not known. */
  public static ContentKind of(String templateName) {
    return switch (templateName.substring(templateName.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml" -> HTML;
      case "xml", "rss", "atom" -> XML;
      case "svg" -> SVG;
      case "json" -> JSON;
      case "js", "mjs" -> JAVASCRIPT;
      case "css" -> CSS;
      default -> TEXT;
    };
  }
}
