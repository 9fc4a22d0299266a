package dev.squall.template.html;

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
