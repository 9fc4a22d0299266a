package dev.squall.http;

import dev.squall.text.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The charsets that bodies and their parts are read in. Nothing that is malformed is replaced. */
final class BodyCharset {

  private static final String UNKNOWN = "Text must be in UTF-8, US-ASCII, ISO-8859-1 or UTF-16.";
  private static final List<String> NAMES = List.of("utf-8", "us-ascii", "iso-8859-1", "utf-16");

  private BodyCharset() {}

  /**
   * The charset that a {@code Content-Type} names; UTF-8 if it names none, or is no media type.
   *
   * @throws HttpException with status 415 if it is another than UTF-8, US-ASCII, ISO-8859-1 and UTF-16, or a form of that
   */
  static Charset of(@Nullable String contentType) {
    Charset charset = find(contentType == null ? null : MediaType.parse(contentType));
    if (charset == null) {
      throw new HttpException(415, UNKNOWN);
    }
    return charset;
  }

  /**
   * The same of a request's body.
   *
   * @throws UnsupportedMediaTypeException if it is another, with the body's type in the charsets that are read
   */
  static Charset ofBody(@Nullable String contentType) {
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    Charset charset = find(type);
    if (charset == null) {
      String name = type == null ? "text/plain" : type.type() + "/" + type.subtype();
      List<String> supported = new ArrayList<>(NAMES.size());
      for (String known : NAMES) {
        supported.add(name + ";charset=" + known);
      }
      throw new UnsupportedMediaTypeException(UNKNOWN, supported);
    }
    return charset;
  }

  private static @Nullable Charset find(@Nullable MediaType type) {
    String name = type == null ? null : type.parameter("charset");
    if (name == null) {
      return StandardCharsets.UTF_8;
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8" -> StandardCharsets.UTF_8;
      case "us-ascii", "ascii" -> StandardCharsets.US_ASCII;
      case "iso-8859-1", "latin1" -> StandardCharsets.ISO_8859_1;
      case "utf-16" -> StandardCharsets.UTF_16;
      case "utf-16le" -> StandardCharsets.UTF_16LE;
      case "utf-16be" -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  /**
   * Decodes {@code [from, to)}.
   *
   * @throws IllegalArgumentException if it is not text in that charset; the message goes on after "is"
   */
  static String decode(byte[] bytes, int from, int to, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return Utf8.decode(bytes, from, to);
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not " + charset.name() + " text", e);
    }
  }
}
