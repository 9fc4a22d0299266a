package dev.squall.http;

import dev.squall.multipart.PartHead;
import dev.squall.multipart.SafeFileName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a {@code multipart/form-data} body (RFC 7578) that is read as it arrives: a field or a file. Of use until the next
 * part is asked for. All that is known of it is what the client says.
 */
public final class Part {
  private final PartHead head;
  private final PartStream stream;
  private final int maxText;
  private final HeldBytes held;

  Part(PartHead head, PartStream stream, int maxText, HeldBytes held) {
    this.head = head;
    this.stream = stream;
    this.maxText = maxText;
    this.held = held;
  }

  /** The name of the form's field. */
  public String name() {
    return head.name();
  }

  /** Whether the part is a file. */
  public boolean isFile() {
    return head.fileName() != null;
  }

  /**
   * The file's name as it was sent: it may hold a path, control characters, anything. Null if the part is no file; empty where
   * a browser's field for a file was left empty.
   */
  public @Nullable String sentFileName() {
    return head.fileName();
  }

  /** The file's name made safe as {@link SafeFileName} says; null if the part is no file. */
  public @Nullable String fileName() {
    String sent = head.fileName();
    return sent == null ? null : SafeFileName.of(sent);
  }

  /** The media type as it was sent; else {@code application/octet-stream} for a file, {@code text/plain} for a field. */
  public String contentType() {
    String sent = head.contentType();
    return sent != null ? sent : isFile() ? ContentType.BYTES : "text/plain";
  }

  /** A header field of the part, its name in any case; null if there is none. */
  public @Nullable String header(String name) {
    return head.header(name);
  }

  /**
   * The content as it arrives. Calling it again gives the same stream; what is not read of it is skipped. Reading throws as
   * {@link MultipartReader#next} does.
   */
  public InputStream stream() {
    return stream;
  }

  /**
   * What is left of the content as text, in the charset of its {@code Content-Type} or UTF-8.
   *
   * @throws HttpException with status 413 if it has more bytes than {@link UploadLimits#maxFieldBytes()}, with 415 for an unknown
   *     charset, with 503 if bodies that arrive at the same time leave no room for it, and as {@link MultipartReader#next} does
   * @throws BadRequestException if it is not text in that charset
   * @throws IOException if the client has gone
   */
  public String text() throws IOException {
    Charset charset = BodyCharset.of(head.contentType());
    GatheredBytes bytes = new GatheredBytes(held);
    try {
      bytes.addAll(stream, maxText);
      if (bytes.length() == maxText && stream.read() >= 0) {
        throw new HttpException(413, "The field " + name() + " has more than " + maxText + " bytes.");
      }
      return BodyCharset.decode(bytes.array(), 0, bytes.length(), charset);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(List.of(new InvalidValue(Source.FORM, name(), charset.name() + " text", "")));
    } finally {
      bytes.clear();
    }
  }
}
