package dev.squall.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which responses are compressed for clients that want it. Whatever is set here, these never are: a response that sets a cookie,
 * has a {@code Content-Encoding} or {@code Content-Range}, or is {@code no-store} or {@code no-transform} by its {@code
 * Cache-Control}, and one of {@link Response#uncompressed()}. Immutable.
 *
 * <p>The length of compressed content tells about the content: where a page holds a secret, and repeats what the request says,
 * whoever can cause requests and see the lengths of responses can guess the secret bit by bit (BREACH). That is why the default
 * leaves it to handlers to say what may be compressed.
 *
 * @param mode what is compressed
 * @param minBytes bodies that are known to be shorter stay as they are. Default 1024
 * @param types further media types worth compressing, such as {@code application/vnd.acme}, or {@code font/*} for all of a kind
 * @param codings codings besides {@code gzip}, the preferred one first
 */
public record Compression(Mode mode, int minBytes, List<String> types, List<ContentCoding> codings) {

  /** What is compressed. */
  public enum Mode {
    /** Nothing. */
    NOTHING,
    /** Responses of {@link Response#compressed()} only. The default. */
    ON_REQUEST,
    /** Responses of {@link Response#compressed()}, and all whose media type is worth it. */
    BY_TYPE
  }

  private static final int MIN_BYTES = 1024;

  /** Copies the lists. @throws IllegalArgumentException if {@code minBytes} is negative */
  public Compression {
    if (minBytes < 0) {
      throw new IllegalArgumentException("minBytes must not be negative: " + minBytes);
    }
    types = List.copyOf(types);
    codings = List.copyOf(codings);
  }

  /** Compresses nothing. */
  public static Compression nothing() {
    return new Compression(Mode.NOTHING, MIN_BYTES, List.of(), List.of());
  }

  /** Compresses responses of {@link Response#compressed()} only: the default. */
  public static Compression onRequest() {
    return new Compression(Mode.ON_REQUEST, MIN_BYTES, List.of(), List.of());
  }

  /** Compresses all responses whose media type is worth it: text, JSON, XML, SVG, scripts, WebAssembly. */
  public static Compression byType() {
    return new Compression(Mode.BY_TYPE, MIN_BYTES, List.of(), List.of());
  }

  /** A copy that leaves shorter bodies as they are. */
  public Compression withMinBytes(int bytes) {
    return new Compression(mode, bytes, types, codings);
  }

  /** A copy that takes one more media type to be worth compressing; see {@link #types}. */
  public Compression withType(String type) {
    List<String> more = new ArrayList<>(types);
    more.add(type.toLowerCase(Locale.ROOT));
    return new Compression(mode, minBytes, more, codings);
  }

  /** A copy with one more coding, which is preferred to {@code gzip}, but not to those added before. */
  public Compression withCoding(ContentCoding coding) {
    List<ContentCoding> more = new ArrayList<>(codings);
    more.add(coding);
    return new Compression(mode, minBytes, types, more);
  }

  /** Whether a value of {@code Content-Type} is worth compressing. */
  public boolean isWorthIt(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    int end = contentType.indexOf(';');
    String type = contentType.substring(0, end < 0 ? contentType.length() : end).strip().toLowerCase(Locale.ROOT);
    return type.startsWith("text/") || type.endsWith("+json") || type.endsWith("+xml") || isListed(type) || isAdded(type);
  }

  private static boolean isListed(String type) {
    return switch (type) {
      case "application/json", "application/xml", "application/javascript", "application/wasm" -> true;
      case "application/x-ndjson", "application/yaml", "application/graphql", "font/ttf", "font/otf" -> true;
      default -> false;
    };
  }

  private boolean isAdded(String type) {
    for (String added : types) {
      boolean matches = added.endsWith("/*") ? type.startsWith(added.substring(0, added.length() - 1)) : type.equals(added);
      if (matches) {
        return true;
      }
    }
    return false;
  }
}
