package dev.squall.json;

import dev.squall.http.HeldBytes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts values out of bytes that arrive in parts, one after the other, so that each can be read by a {@link JsonReader} on its own and no more than
 * one is in memory. It finds where values end, and leaves to the reader whether they are well formed. Knows of no sockets; takes time linear
 * in the bytes, however they are cut. For one thread.
 *
 * <pre>{@code
 * splitter.feed(part, 0, part.length); // or splitter.end() behind the last part
 * while (splitter.next()) {
 *   JsonReader in = new JsonReader(splitter.bytes(), splitter.from(), splitter.to());
 * }
 * }</pre>
 */
public abstract sealed class ElementSplitter permits JsonArraySplitter, NdjsonSplitter {
  private static final byte[] NONE = {};
  private static final int LEAST_CAPACITY = 256;

  /** A buffer that has grown for one element is not worth keeping for others that may be small. */
  private static final int LARGE = 64 << 10;

  private final int maxElement;
  private @Nullable HeldBytes held;

  /** The beginning of an element that has not ended yet. */
  private byte[] kept = NONE;

  private int keptCount;
  private byte[] input = NONE;
  private int at;
  private int inputTo;
  private boolean within;
  private boolean ended;
  private boolean tooLarge;
  private byte[] bytes = NONE;
  private int from;
  private int to;
  private long index = -1;

  /** Where {@link #passed} is, in the document. */
  private final TextPlace place = new TextPlace();

  private int passed;

  /** Where the current element starts in the input; -1 if that is known already, as line and column. */
  private int begins = -1;

  private int beginLine;
  private int beginColumn;

  ElementSplitter(int maxElement) {
    if (maxElement < 1) {
      throw new IllegalArgumentException("an element has at least one byte, so its limit cannot be " + maxElement);
    }
    this.maxElement = maxElement;
  }

  /** Has what is kept of elements that have not ended counted. To be called first, or not at all. */
  final void countIn(HeldBytes request) {
    held = request;
  }

  /**
   * Gives the next part of the bytes. It is not copied, and must not change until {@link #next()} has given back false.
   *
   * @throws IllegalStateException if that has not happened yet with the part before, or behind {@link #end()}
   * @throws IndexOutOfBoundsException if {@code [from, to)} is not within the array
   */
  public final void feed(byte[] part, int from, int to) {
    if (at < inputTo || ended) {
      throw new IllegalStateException(ended ? "the input has ended" : "the part before has not been taken yet");
    }
    if (from < 0 || from > to || to > part.length) {
      throw new IndexOutOfBoundsException("[" + from + ", " + to + ") of " + part.length + " bytes");
    }
    input = part;
    at = from;
    passed = from;
    inputTo = to;
  }

  /** Says that no more bytes follow; {@link #next()} may have one more element then. */
  public final void end() {
    ended = true;
  }

  /**
   * Goes on to the next element.
   *
   * @return false if it is not there as a whole: then another part is needed, or nothing follows
   * @throws dev.squall.http.OverloadedException if the beginning of an element is to be kept, and the server has no room for it
   * @throws JsonException if an element is larger than allowed, if something stands between elements, or if the bytes ended too early
   */
  public final boolean next() {
    if (!within) {
      forget();
      at = start(input, at, inputTo);
      if (at == inputTo) {
        release();
        if (ended) {
          checkEnd();
        }
        return false;
      }
      within = true;
      begins = at;
      index++;
    }
    int end = elementEnd(input, at, inputTo);
    int found = end < 0 ? inputTo : end;
    if ((long) keptCount + found - at > maxElement) {
      tooLarge = true;
      noteBegin();
      throw FailureList.stream(
          "/" + index, beginLine, beginColumn, JsonFailure.SYNTAX, "An element has more than " + maxElement + " bytes.");
    }
    if (end < 0 && !(ended && endsElement())) {
      keep(inputTo);
      release();
      if (ended) {
        throw failure("Expected the rest of the element, found the end of the document.", inputTo);
      }
      return false;
    }
    within = false;
    give(found);
    return true;
  }

  private void give(int end) {
    if (keptCount > 0) {
      keep(end);
      bytes = kept;
      from = 0;
      to = keptCount;
    } else {
      bytes = input;
      from = at;
      to = end;
    }
    at = end;
  }

  private void keep(int end) {
    int more = end - at;
    if (keptCount + more > kept.length) {
      int capacity = Math.max(LEAST_CAPACITY, (int) Math.min(maxElement, 2L * (keptCount + more)));
      if (held != null) {
        held.take(capacity - kept.length);
      }
      kept = Arrays.copyOf(kept, capacity);
    }
    System.arraycopy(input, at, kept, keptCount, more);
    keptCount += more;
    at = end;
  }

  /** The element before is done with. */
  private void forget() {
    keptCount = 0;
    if (kept.length > LARGE) {
      if (held != null) {
        held.give(kept.length);
      }
      kept = NONE;
      bytes = NONE;
    }
  }

  private void release() {
    noteBegin();
    pass(inputTo);
    input = NONE;
    at = 0;
    passed = 0;
    inputTo = 0;
  }

  private void pass(int offset) {
    place.pass(input, passed, offset);
    passed = offset;
  }

  /** Finds the line and column of the current element, while its first byte is there. */
  private void noteBegin() {
    if (begins >= 0) {
      pass(begins);
      begins = -1;
      beginLine = place.line();
      beginColumn = place.column();
    }
  }

  /** The array that the element is in; valid until {@link #next()} is called again. */
  public final byte[] bytes() {
    return bytes;
  }

  /** Where the element starts. */
  public final int from() {
    return from;
  }

  /** The index behind the element. */
  public final int to() {
    return to;
  }

  /** The number of the element, from 0; -1 before the first. */
  public final long index() {
    return index;
  }

  /** The failures of the current element, as those of the document. */
  final JsonException within(JsonException failures) {
    noteBegin();
    return failures.below("/" + index, beginLine, beginColumn);
  }

  /** What the current element is, or the one that should follow, at an offset in the input. */
  final JsonException failure(String detail, int offset) {
    noteBegin();
    pass(Math.max(offset, passed));
    String pointer = "/" + (within || index < 0 ? Math.max(0, index) : index + 1);
    return FailureList.stream(pointer, place.line(), place.column(), JsonFailure.SYNTAX, detail);
  }

  /** What the document as a whole is, at an offset in the input. */
  final JsonException failure(String code, String detail, int offset) {
    noteBegin();
    pass(Math.max(offset, passed));
    return FailureList.stream("", place.line(), place.column(), code, detail);
  }

  /** How many bytes an element may have. */
  final int maxElement() {
    return maxElement;
  }

  /** Whether the element has more bytes than it may have: {@link #next()} failed for that. */
  final boolean tooLarge() {
    return tooLarge;
  }

  /** The line of the element; 0 if lines are not counted. */
  int line() {
    return 0;
  }

  /** The index of the first byte of the next element; {@code to} if there is none yet. */
  abstract int start(byte[] in, int from, int to);

  /** The index behind the current element, of which all before {@code from} was seen already; -1 if it goes on. */
  abstract int elementEnd(byte[] in, int from, int to);

  /** Whether the end of the input ends the current element. */
  abstract boolean endsElement();

  /** Throws if the input must not end here, between elements. All of it was taken. */
  abstract void checkEnd();
}
