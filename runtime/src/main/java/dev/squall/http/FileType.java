package dev.squall.http;

import java.util.Locale;

/** The media types of files by their names, as far as the web commonly has them. Text is taken to be UTF-8. */
public final class FileType {

  private FileType() {}

  /**
   * The value of {@code Content-Type} for a file.
   *
   * @param name the file's name, of which the part behind the last dot counts, in any case
   * @return {@code application/octet-stream} for a name that is not known
   */
  public static String of(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = text(extension);
    type = type.isEmpty() ? image(extension) : type;
    type = type.isEmpty() ? media(extension) : type;
    return type.isEmpty() ? other(extension) : type;
  }

  private static String text(String extension) {
    return switch (extension) {
      case "html", "htm" -> ContentType.HTML;
      case "txt", "text", "log" -> ContentType.TEXT;
      case "css" -> "text/css; charset=utf-8";
      case "js", "mjs" -> "text/javascript; charset=utf-8";
      case "csv" -> "text/csv; charset=utf-8";
      case "md" -> "text/markdown; charset=utf-8";
      case "ics" -> "text/calendar; charset=utf-8";
      case "vtt" -> "text/vtt; charset=utf-8";
      case "json", "map" -> ContentType.JSON;
      case "jsonld" -> "application/ld+json";
      case "webmanifest" -> "application/manifest+json";
      case "xml" -> "application/xml";
      case "xhtml" -> "application/xhtml+xml";
      case "rss" -> "application/rss+xml";
      case "atom" -> "application/atom+xml";
      default -> "";
    };
  }

  private static String image(String extension) {
    return switch (extension) {
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "gif" -> "image/gif";
      case "webp" -> "image/webp";
      case "avif" -> "image/avif";
      case "svg" -> "image/svg+xml";
      case "ico" -> "image/vnd.microsoft.icon";
      case "bmp" -> "image/bmp";
      case "tif", "tiff" -> "image/tiff";
      default -> "";
    };
  }

  private static String media(String extension) {
    return switch (extension) {
      case "mp3" -> "audio/mpeg";
      case "m4a" -> "audio/mp4";
      case "ogg", "oga", "opus" -> "audio/ogg";
      case "wav" -> "audio/wav";
      case "flac" -> "audio/flac";
      case "mp4", "m4v" -> "video/mp4";
      case "webm" -> "video/webm";
      case "ogv" -> "video/ogg";
      case "mov" -> "video/quicktime";
      case "woff" -> "font/woff";
      case "woff2" -> "font/woff2";
      case "ttf" -> "font/ttf";
      case "otf" -> "font/otf";
      default -> "";
    };
  }

  private static String other(String extension) {
    return switch (extension) {
      case "pdf" -> "application/pdf";
      case "wasm" -> "application/wasm";
      case "zip" -> "application/zip";
      case "gz" -> "application/gzip";
      case "tar" -> "application/x-tar";
      case "7z" -> "application/x-7z-compressed";
      case "jar" -> "application/java-archive";
      case "epub" -> "application/epub+zip";
      case "rtf" -> "application/rtf";
      default -> ContentType.BYTES;
    };
  }
}
