package dev.squall.http1;

import dev.squall.http.Headers;
import dev.squall.http.RequestHead;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads one request after the other from bytes that may be split anywhere (RFC 9112). It borrows the caller's buffer while a
 * request is whole within it; of a request that is not, it keeps a copy of what it will need.
 *
 * <p>Call order: {@link #parse} until {@link #complete}, use {@link #head} and {@link #body} before the caller's buffer
 * changes, then {@link #next}. After a {@link ProtocolException} it cannot go on. For one thread at a time.
 */
public final class Http1RequestParser {
  private static final byte[] EMPTY = new byte[0];
  private static final String UNKNOWN = "-";
  private static final int FIRST_KEPT = 512;

  private final Http1Limits limits;
  private final RequestHead head = new RequestHead();
  private final MessageFraming framing = new MessageFraming();
  private final HeadParser headParser;
  private final ChunkedDecoder chunks;
  private final BodyBuffer collected = new BodyBuffer();
  private byte[] kept = EMPTY;
  private int keptLength;
  private int scanned;
  private byte[] bodyBuffer = EMPTY;
  private int bodyFrom;
  private int bodyTo;
  private boolean complete;

  /** A parser that stands before the first request of a connection. */
  public Http1RequestParser(Http1Limits limits) {
    this.limits = limits;
    headParser = new HeadParser(limits, framing, head);
    chunks = new ChunkedDecoder(limits);
    next();
  }

  /**
   * Goes on with the request.
   *
   * @return up to where bytes were used: {@code limit}, or less once the request is {@link #complete}
   * @throws ProtocolException if this is not a request, or goes over a limit; its status answers it
   */
  public int parse(byte[] buffer, int from, int limit) throws ProtocolException {
    int at = from;
    if (!headParser.done()) {
      at = keptLength > 0 ? goOnInKept(buffer, from, limit) : headParser.parse(buffer, from, limit);
      if (!headParser.done()) {
        if (keptLength == 0 && headParser.begun()) {
          keep(buffer, headParser.begin(), at);
        }
        return at;
      }
    }
    int headEnd = at;
    at = body(buffer, headEnd, limit);
    if (!complete && keptLength == 0) {
      keep(buffer, headParser.begin(), headEnd);
    }
    return at;
  }

  /** Whether the whole request was read. */
  public boolean complete() {
    return complete;
  }

  /** Whether nothing of a request was read yet, but perhaps empty lines. */
  public boolean atStart() {
    return !headParser.begun();
  }

  /**
   * What was read of empty lines before the request: 0 if none, else a number for {@link #resume}. They count towards a limit,
   * and may be cut off within a line end, so they must not be forgotten between two reads.
   */
  public int emptyLines() {
    return headParser.begun() ? 0 : headParser.emptyLines();
  }

  /** Goes on behind empty lines that were read by another parser, or by this one before {@link #next}. */
  public void resume(int emptyLines) {
    headParser.resume(emptyLines);
  }

  /** Whether the head was read, but not all of the body. */
  public boolean inBody() {
    return headParser.done() && !complete;
  }

  /** Whether none of the body has arrived, and the client waits for a 100 before it sends it. */
  public boolean continueWanted() {
    return inBody() && framing.continueExpected() && collected.length() == 0;
  }

  /** The request's head; meaningful once it was read. */
  public RequestHead head() {
    return head;
  }

  /** The method, also of a request that was refused or did not arrive; {@code -} if it is not known. */
  public String methodSeen() {
    return headParser.methodRead() ? text(head.methodFrom, head.methodTo) : UNKNOWN;
  }

  /** Path and query as they were sent, also of a request that was refused or did not arrive; {@code -} if not known. */
  public String targetSeen() {
    if (!headParser.targetRead()) {
      return UNKNOWN;
    }
    String path = text(head.pathFrom, head.pathTo);
    return head.queryFrom < 0 ? path : path.concat("?").concat(text(head.queryFrom, head.queryTo));
  }

  private String text(int from, int to) {
    return new String(head.buffer, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** The whole body in an array of its own; empty if there is none. To be called once. */
  public byte[] body() {
    if (collected.length() > 0) {
      return collected.take();
    }
    return bodyFrom == bodyTo ? EMPTY : Arrays.copyOfRange(bodyBuffer, bodyFrom, bodyTo);
  }

  /** The trailer fields of a chunked body; none if the body is of another kind. Complete once the request is. */
  public Headers trailers() {
    return chunks.trailers();
  }

  /** Whether the connection may go on after this request. */
  public boolean keepAlive() {
    return framing.keepAlive(head.version);
  }

  /** Makes ready for the next request. */
  public void next() {
    headParser.reset();
    chunks.reset();
    collected.clear();
    complete = false;
    bodyBuffer = EMPTY;
    bodyFrom = 0;
    bodyTo = 0;
    kept = EMPTY;
    keptLength = 0;
    scanned = 0;
  }

  /** Takes more bytes behind the kept ones, as many as a head can have; gives back those behind the head. */
  private int goOnInKept(byte[] buffer, int from, int limit) throws ProtocolException {
    int count = Math.min(limit - from, HeadParser.maxBytes(limits) - keptLength);
    append(buffer, from, count);
    scanned = headParser.parse(kept, scanned, keptLength);
    int excess = keptLength - scanned;
    keptLength = scanned;
    return from + count - excess;
  }

  private void keep(byte[] buffer, int from, int to) {
    append(buffer, from, to - from);
    headParser.shift(-from);
    head.buffer = kept;
    scanned = keptLength;
  }

  private void append(byte[] buffer, int from, int count) {
    if (keptLength + count > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(Math.max(FIRST_KEPT, kept.length * 2), keptLength + count));
    }
    System.arraycopy(buffer, from, kept, keptLength, count);
    keptLength += count;
  }

  private int body(byte[] buffer, int from, int limit) throws ProtocolException {
    if (framing.chunked()) {
      int at = chunks.decode(buffer, from, limit, collected);
      complete = chunks.done();
      return at;
    }
    long wanted = Math.max(0, framing.contentLength()) - collected.length();
    if (collected.length() == 0 && wanted <= limit - from) {
      bodyBuffer = buffer;
      bodyFrom = from;
      bodyTo = from + (int) wanted;
      complete = true;
      return bodyTo;
    }
    int count = (int) Math.min(wanted, limit - from);
    collected.append(buffer, from, count);
    complete = count == wanted;
    return from + count;
  }
}
