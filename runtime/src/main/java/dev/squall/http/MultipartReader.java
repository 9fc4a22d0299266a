package dev.squall.http;

import dev.squall.multipart.MultipartParser.Event;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@code multipart/form-data} body, one after the other as they arrive; nothing is kept of them. For one thread,
 * which waits for what has not arrived.
 *
 * <pre>{@code
 * MultipartReader parts = request.multipart();
 * for (Part part = parts.next(); part != null; part = parts.next()) {
 *   part.stream().transferTo(somewhere);
 * }
 * }</pre>
 */
public final class MultipartReader {
  private final PartSource source;
  private final int maxText;
  private final HeldBytes held;
  private @Nullable PartStream current;
  private boolean ended;

  MultipartReader(PartSource source, int maxText, HeldBytes held) {
    this.source = source;
    this.maxText = maxText;
    this.held = held;
  }

  /**
   * The next part; what was not read of the one before it is skipped. Null behind the last part: the body was read to its end
   * then, and is whole.
   *
   * @throws BadRequestException if the body is malformed, ends too early, or has too many parts or too long headers of parts
   * @throws HttpException with status 413 if a part is too long, 415 if its content is coded, and as {@link RequestBody#stream}
   *     throws it
   * @throws IOException if the client has gone
   */
  public @Nullable Part next() throws IOException {
    PartStream before = current;
    if (before != null) {
      before.skipRest();
      current = null;
    }
    if (ended || source.next() == Event.END) {
      ended = true;
      return null;
    }
    PartStream stream = new PartStream(source);
    current = stream;
    return new Part(source.head(), stream, maxText, held);
  }
}
