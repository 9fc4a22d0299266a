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
 * changes, then {@link #next}. Behind a head that a body follows, parsing pauses: {@link #receiveInto} or
 * {@link #collect} say where the body goes, else it is collected, and parsing must go on in the same buffer, even if nothing is left
 * in it. After a {@link ProtocolException} it cannot go on. For one thread at a time.
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
  private boolean pausedBehindHead;
  private boolean receiving;
  private long received;
  private BodySink sink = collected;

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
   * @return up to where bytes were used: {@code limit}, or less once the request is {@link #complete} or {@link #bodyExpected}
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
    if (receiving) {
      return body(buffer, at, limit);
    }
    if (framing.chunked() || framing.contentLength() > 0) {
      if (pausedBehindHead) {
        collect(limits.maxBody());
        return body(buffer, at, limit);
      }
      pausedBehindHead = true;
      return at;
    }
    complete = true;
    return at;
  }

  /** Whether the head was read, a body follows it, and nobody has said where that is to go. */
  public boolean bodyExpected() {
    return headParser.done() && !complete && !receiving;
  }

  /** The body's length; -1 if it is not known ahead. */
  public long contentLength() {
    return framing.chunked() ? -1 : Math.max(0, framing.contentLength());
  }

  /**
   * Has the body collected in memory.
   *
   * @param most the bytes that it may have
   * @throws ProtocolException 413 if more were announced
   */
  public void collect(int most) throws ProtocolException {
    long length = contentLength();
    collected.announce(length < 0 ? most : length);
    receive(collected, most);
  }

  /**
   * Has the body given to a sink as it arrives, from now on independent of the buffer that the head is in.
   *
   * @param most the bytes that it may have
   * @throws ProtocolException 413 if more were announced
   */
  public void receiveInto(BodySink target, long most) throws ProtocolException {
    receive(target, most);
  }

  /** How many bytes the body has that {@link #body} will give. */
  public int bodyLength() {
    return collected.length() > 0 ? collected.length() : bodyTo - bodyFrom;
  }

  /** How many bytes of memory a body takes here that is not whole yet. */
  public int collectedBytes() {
    return collected.capacity();
  }

  /** Where the body goes. */
  public BodySink sink() {
    return sink;
  }

  /** Has the rest of a body that went to a sink go to another one. */
  public void redirect(BodySink target) {
    sink = target;
  }

  /** Changes the number of bytes that the body may have. From the loop or, for a chunked body, before the next chunk. */
  public void limitBody(long most) {
    chunks.limit(most);
  }

  private void receive(BodySink target, long most) throws ProtocolException {
    receiving = true;
    sink = target;
    chunks.limit(most);
    if (framing.contentLength() > most) {
      throw new ProtocolException(413, "the body is too large");
    }
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

  /** Whether a body is being received: what is wrong from here on is the body's. */
  public boolean receivesBody() {
    return receiving && !complete;
  }

  /** Whether none of the body has arrived, and the client waits for a 100 before it sends it. */
  public boolean continueWanted() {
    return inBody() && framing.continueExpected() && received == 0;
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

  /** Forgets what has arrived of the body, for a request that is answered without it. */
  public void dropBody() {
    collected.clear();
    chunks.reset();
    bodyBuffer = EMPTY;
    bodyFrom = 0;
    bodyTo = 0;
  }

  /** Whether a trailer field was read. */
  public boolean hasTrailers() {
    return framing.chunked() && chunks.hasTrailers();
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
    sink = collected;
    complete = false;
    pausedBehindHead = false;
    receiving = false;
    received = 0;
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
    int at = framing.chunked() ? chunked(buffer, from, limit) : measured(buffer, from, limit);
    received += at - from;
    if (!complete && keptLength == 0) {
      // The body goes on in another buffer, so the head must move out of this one.
      keep(buffer, headParser.begin(), headParser.end());
    }
    return at;
  }

  private int chunked(byte[] buffer, int from, int limit) throws ProtocolException {
    int at = chunks.decode(buffer, from, limit, sink);
    if (chunks.done()) {
      sink.end();
      complete = true;
    }
    return at;
  }

  private int measured(byte[] buffer, int from, int limit) throws ProtocolException {
    long wanted = framing.contentLength() - received;
    int count = (int) Math.min(wanted, limit - from);
    if (sink == collected && received == 0 && count == wanted) {
      bodyBuffer = buffer;
      bodyFrom = from;
      bodyTo = from + count;
      complete = true;
      return bodyTo;
    }
    sink.data(buffer, from, from + count);
    if (count == wanted) {
      sink.end();
      complete = true;
    }
    return from + count;
  }
}
