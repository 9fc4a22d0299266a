package dev.squall.multipart;

import java.util.Map;

/**
 * Takes a body of {@code multipart/form-data} apart. Bytes go in as they arrive, events come out; how the bytes were split makes
 * no difference to them, but that the content of a part may come in more or fewer pieces. Content is not copied. Takes linear
 * time, and keeps no more than one part's header.
 *
 * <p>Call order: {@link #next} until it returns {@link Event#NEEDS_BYTES}, then {@link #feed}, and so on until {@link Event#END};
 * where the body ends before, {@link #end}. What stands before the first boundary and behind the last one is skipped. After a
 * {@link MultipartException} it cannot go on. For one thread at a time.
 */
public final class MultipartParser {
  private static final byte[] NONE = new byte[0];

  /** What {@link #next} came to. */
  public enum Event {
    /** All bytes were used: feed it more. */
    NEEDS_BYTES,
    /** A part starts: its header is in {@link #head}. */
    PART,
    /** Content of the part, never empty: {@link #data} from {@link #dataFrom} to {@link #dataTo}. */
    DATA,
    /** The part has ended. */
    PART_END,
    /** The body is whole. What still follows does not matter, and may be fed or not. */
    END
  }

  private enum State {
    /** Content of a part, or what stands before the first one. */
    CONTENT,
    PART_ENDED,
    BOUNDARY,
    DASH,
    PADDING,
    LINE_FEED,
    HEADER,
    LAST_PADDING,
    LAST_LINE_FEED,
    EPILOGUE
  }

  private final MultipartLimits limits;
  private final DelimiterScanner scanner;
  private final PartHeadReader header;
  private State state = State.CONTENT;
  private boolean inPart;
  private byte[] bytes = NONE;
  private int at;
  private int limit;
  private int parts;
  private long partBytes;
  private PartHead head = new PartHead("", null, Map.of());
  private byte[] data = NONE;
  private int dataFrom;
  private int dataTo;

  /** A parser that stands before a body. */
  public MultipartParser(Boundary boundary, MultipartLimits limits) {
    this.limits = limits;
    scanner = new DelimiterScanner(boundary);
    header = new PartHeadReader(limits.maxPartHeader());
  }

  /**
   * Gives it more bytes. They must not change until {@link Event#NEEDS_BYTES} is returned again.
   *
   * @throws IllegalStateException if those of the last call were not used up
   */
  public void feed(byte[] bytes, int from, int to) {
    if (at < limit && state != State.EPILOGUE) {
      throw new IllegalStateException("the parser still has bytes");
    }
    this.bytes = bytes;
    at = from;
    limit = to;
  }

  /**
   * Goes on to the next event.
   *
   * @throws MultipartException 400 or 415 if the body is malformed, 400 or 413 if it goes over a limit
   */
  public Event next() throws MultipartException {
    while (state != State.EPILOGUE) {
      if (state == State.PART_ENDED) {
        state = State.BOUNDARY;
        inPart = false;
        return Event.PART_END;
      }
      if (at == limit) {
        return Event.NEEDS_BYTES;
      }
      switch (state) {
        case CONTENT -> {
          if (content()) {
            return Event.DATA;
          }
        }
        case HEADER -> {
          if (header()) {
            return Event.PART;
          }
        }
        default -> boundaryLine(bytes[at++]);
      }
    }
    return Event.END;
  }

  /**
   * The body has ended. Does nothing after {@link Event#END}.
   *
   * @throws MultipartException 400 if the boundary that closes it has not come
   */
  public void end() throws MultipartException {
    if (state != State.EPILOGUE && state != State.LAST_PADDING && state != State.LAST_LINE_FEED) {
      throw new MultipartException(
          400,
          "The multipart body ends without its closing boundary: it was cut off, or it has another boundary than its"
              + " Content-Type says.");
    }
    state = State.EPILOGUE;
  }

  /** The header of the part that is being read. */
  public PartHead head() {
    return head;
  }

  /** The array with the piece of content that was found last: the one that was fed, or one of the parser's own. */
  public byte[] data() {
    return data;
  }

  /** Where the piece of content starts. */
  public int dataFrom() {
    return dataFrom;
  }

  /** Where the piece of content ends. */
  public int dataTo() {
    return dataTo;
  }

  /** Looks for the next delimiter; whether there is content before it to be handed over. */
  private boolean content() throws MultipartException {
    int released = scanner.release(bytes, at, limit);
    if (released > 0) {
      return piece(scanner.delimiter(), scanner.releasedFrom(), released);
    }
    int from = at;
    scanner.scan(bytes, from, limit);
    at = scanner.next();
    if (scanner.found()) {
      state = inPart ? State.PART_ENDED : State.BOUNDARY;
    }
    return piece(bytes, from, scanner.contentTo());
  }

  private boolean piece(byte[] array, int from, int to) throws MultipartException {
    if (!inPart || from == to) {
      return false;
    }
    partBytes += to - from;
    if (partBytes > limits.maxPart()) {
      throw new MultipartException(413, "A part of the multipart body has more than " + limits.maxPart() + " bytes.");
    }
    data = array;
    dataFrom = from;
    dataTo = to;
    return true;
  }

  private boolean header() throws MultipartException {
    at = header.read(bytes, at, limit);
    if (!header.done()) {
      return false;
    }
    head = header.head();
    partBytes = 0;
    inPart = true;
    state = State.CONTENT;
    // A part without content may have its delimiter at once, with the header's last line break for its own.
    scanner.afterLineBreak();
    return true;
  }

  /** What stands behind a boundary in its line: two hyphens if it is the last one, and white space (RFC 2046, section 5.1.1). */
  private void boundaryLine(byte b) throws MultipartException {
    state =
        switch (state) {
          case BOUNDARY -> b == '-' ? State.DASH : padding(b, State.PADDING, State.LINE_FEED);
          case DASH -> {
            if (b != '-') {
              throw badLine();
            }
            yield State.LAST_PADDING;
          }
          case PADDING -> padding(b, State.PADDING, State.LINE_FEED);
          case LINE_FEED -> {
            lineFeed(b);
            nextPart();
            yield State.HEADER;
          }
          case LAST_PADDING -> padding(b, State.LAST_PADDING, State.LAST_LINE_FEED);
          default -> {
            lineFeed(b);
            yield State.EPILOGUE;
          }
        };
  }

  private static State padding(byte b, State padding, State lineFeed) throws MultipartException {
    if (b == ' ' || b == '\t') {
      return padding;
    }
    if (b != '\r') {
      throw badLine();
    }
    return lineFeed;
  }

  private static void lineFeed(byte b) throws MultipartException {
    if (b != '\n') {
      throw badLine();
    }
  }

  private void nextPart() throws MultipartException {
    if (parts++ == limits.maxParts()) {
      throw new MultipartException(400, "The multipart body has more than " + limits.maxParts() + " parts.");
    }
    header.reset();
  }

  private static MultipartException badLine() {
    return new MultipartException(400, "A boundary of the multipart body is not followed by a line break.");
  }
}
