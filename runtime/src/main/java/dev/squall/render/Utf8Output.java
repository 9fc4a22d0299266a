package dev.squall.render;

import dev.squall.dispatch.Link;
import dev.squall.http.BodyOutput;
import dev.squall.json.JsonCodec;
import dev.squall.text.NumberText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a template is rendered to: UTF-8 bytes in one growing array. Each kind of place in a page has methods of its own, which make
 * a value harmless there. Numbers, booleans and text are written without an object being made. For one thread.
 *
 * <p>An output made by {@link TemplateResponse#stream} also sends: at each {@link #flush()}, and whenever it holds {@value #HELD}
 * bytes or more and nothing is {@linkplain #mark() captured}.
 *
 * <p>Where a char has no encoding because it is half of a surrogate pair, a question mark is written in text, HTML and CSS, and
 * U+FFFD in URLs, JSON and XML.
 */
public final class Utf8Output {
  /** How many bytes one rendering may have if nothing else is said: 64 MiB. */
  public static final int DEFAULT_LIMIT = 64 << 20;

  /** How many bytes an output that streams gathers before it sends by itself. */
  public static final int HELD = 8 << 10;

  private static final int LEAST_CAPACITY = 64;
  private static final byte[] NONE = {};

  /** What was written, from 0 to below {@link #count}. */
  byte[] bytes;

  int count;
  private final int limit;
  private final @Nullable BodyOutput target;
  private int captures;

  /**
   * An output of at most {@link #DEFAULT_LIMIT} bytes.
   *
   * @param capacity for how many bytes there is room before it must grow
   */
  public Utf8Output(int capacity) {
    this(capacity, DEFAULT_LIMIT);
  }

  /**
   * An output.
   *
   * @param capacity for how many bytes there is room before it must grow
   * @param limit how many bytes it may hold; more are an {@link OutputTooLargeException}
   */
  public Utf8Output(int capacity, int limit) {
    this(new byte[Math.clamp(capacity, LEAST_CAPACITY, Math.max(LEAST_CAPACITY, limit))], limit, null);
  }

  Utf8Output(byte[] bytes, int limit, @Nullable BodyOutput target) {
    this.bytes = bytes;
    this.limit = limit;
    this.target = target;
  }

  /** Bytes that are UTF-8 already and fit the place: a template's own text. */
  public void raw(byte[] utf8) {
    int end = count + utf8.length;
    // Put like this, it is the check that copying makes too, and is made once only.
    if (Integer.compareUnsigned(end, bytes.length) > 0) {
      grow(utf8.length);
      end = count + utf8.length;
    }
    System.arraycopy(utf8, 0, bytes, count, utf8.length);
    count = end;
  }

  /** Text as it is: for what is not markup. */
  public void text(String text) {
    TextWriter.write(this, text);
  }

  /** Text of an element or a quoted attribute: {@code & < > " '} are escaped, NUL becomes U+FFFD. */
  public void html(String text) {
    HtmlEscaper.write(this, text);
  }

  /** A template's own text as {@link #raw} writes it, and a value as {@link #html(String)} does: less code for a page than both calls. */
  public void html(byte[] before, String text) {
    ValueBehindText.html(this, before, text);
  }

  /** Markup, as it is: between elements, not within an attribute. */
  public void html(Html markup) {
    text(markup.toString());
  }

  /**
   * A whole URL or its beginning, in a quoted attribute. Its scheme must be http, https, mailto, tel, ftp or ftps, or it must be relative;
   * otherwise {@code about:invalid#blocked} is written. What a URL cannot hold is percent-encoded, escapes stay.
   */
  public void url(String url) {
    UrlWriter.write(this, url);
  }

  /** A URL of any scheme, in a quoted attribute; what a URL cannot hold is percent-encoded. */
  public void url(TrustedUrl url) {
    UrlWriter.writeUnchecked(this, url.toString());
  }

  /** A URL of the application, in a quoted attribute. */
  public void url(Link link) {
    html(link.path());
    String query = link.query();
    if (query != null) {
      html("?");
      html(query);
    }
  }

  /** A part of a URL behind its beginning: all but letters, digits and {@code - . _ ~} is percent-encoded. */
  public void urlPart(String text) {
    UrlWriter.writePart(this, text);
  }

  /** A part of a URL's path: as {@link #urlPart} does, but U+FFFD for {@code .} and {@code ..}, which would lead to another path. */
  public void urlSegment(String text) {
    UrlWriter.writePart(this, text.length() <= 2 && (text.equals(".") || text.equals("..")) ? "\uFFFD" : text);
  }

  /** The URL of something that is loaded and run, in a quoted attribute. */
  public void trustedUrl(TrustedUrl url) {
    url(url);
  }

  /** The URL of something that is loaded and run, in a quoted attribute. */
  public void trustedUrl(Link link) {
    url(link);
  }

  /**
   * A whole {@code srcset}: each URL in it is written as {@link #url(String)} does. What follows a URL is left out if it is no width, height
   * or density.
   */
  public void srcset(String candidates) {
    SrcsetWriter.write(this, candidates);
  }

  /** A whole number. */
  public void number(int value) {
    ensure(NumberText.INT_ROOM);
    count = NumberText.put(bytes, count, value);
  }

  /** A whole number. */
  public void number(long value) {
    ensure(NumberText.LONG_ROOM);
    count = NumberText.put(bytes, count, value);
  }

  /** A number as {@link Float#toString(float)} has it. */
  public void number(float value) {
    ensure(NumberText.DECIMAL_ROOM);
    count = NumberText.put(bytes, count, value);
  }

  /** A number as {@link Double#toString(double)} has it. */
  public void number(double value) {
    ensure(NumberText.DECIMAL_ROOM);
    count = NumberText.put(bytes, count, value);
  }

  /** A template's own text and a number behind it. */
  public void number(byte[] before, int value) {
    ValueBehindText.number(this, before, value);
  }

  /** A template's own text and a number behind it. */
  public void number(byte[] before, long value) {
    raw(before);
    number(value);
  }

  /** A template's own text and a number behind it. */
  public void number(byte[] before, float value) {
    raw(before);
    number(value);
  }

  /** A template's own text and a number behind it. */
  public void number(byte[] before, double value) {
    ValueBehindText.number(this, before, value);
  }

  /** {@code true} or {@code false}. */
  public void bool(boolean value) {
    raw(value ? JsonWriter.TRUE : JsonWriter.FALSE);
  }

  /** A string literal of JSON and JavaScript, {@code null} for null; it can end neither a script nor an attribute in apostrophes. */
  public void json(@Nullable String text) {
    JsonWriter.write(this, text);
  }

  /** A number literal. */
  public void json(int value) {
    number(value);
  }

  /** A number literal; beyond 2^53 JavaScript rounds it. */
  public void json(long value) {
    number(value);
  }

  /** A number literal; {@code null} for what JSON has no number for: NaN and the infinities. */
  public void json(double value) {
    JsonWriter.write(this, value);
  }

  /** {@code true} or {@code false}. */
  public void json(boolean value) {
    bool(value);
  }

  /** JSON that is there already; {@code < > &} in its strings are escaped. */
  public void json(Json json) {
    JsonWriter.writeTrusted(this, json.toString());
  }

  /**
   * A value as a literal: a string, number, boolean, character, enum (its name), {@code Optional}, a {@code Map} whose keys are strings, enums
   * or numbers, an {@code Iterable}, an array, {@link Json} or null, nested at most {@value JsonValueWriter#MAX_DEPTH} deep. Of {@code
   * java.time}, {@code UUID}, {@code URI}, {@code Locale} and {@link Link} it is the text.
   *
   * @throws IllegalArgumentException if a value is of another class, which it names, or nested too deep
   */
  public void json(@Nullable Object value) {
    JsonValueWriter.write(this, value, false);
  }

  /**
   * A value as its codec writes it, {@code null} for null; it can end neither a script nor an attribute in apostrophes.
   *
   * @throws IllegalArgumentException if the codec has no form for it
   */
  public <T> void json(JsonCodec<T> codec, @Nullable T value) {
    CodedValueWriter.write(this, codec, 0, value, false);
  }

  /**
   * Values as their codec writes them, in lists, maps and the like as {@link #json(Object)} writes these.
   *
   * @param depth in how many iterables, maps, arrays and {@code Optional}s the codec's values are
   * @throws IllegalArgumentException if the codec has no form for one, or a key of a map is no text
   */
  public void json(JsonCodec<?> codec, int depth, @Nullable Object values) {
    CodedValueWriter.write(this, codec, depth, values, false);
  }

  /** As {@link #json(String)} does, in a quoted attribute. */
  public void jsonAttribute(@Nullable String text) {
    JsonWriter.writeAttribute(this, text);
  }

  /** A number literal. */
  public void jsonAttribute(int value) {
    number(value);
  }

  /** A number literal; beyond 2^53 JavaScript rounds it. */
  public void jsonAttribute(long value) {
    number(value);
  }

  /** A number literal; {@code null} for NaN and the infinities. */
  public void jsonAttribute(double value) {
    json(value);
  }

  /** {@code true} or {@code false}. */
  public void jsonAttribute(boolean value) {
    bool(value);
  }

  /** JSON that is there already, in a quoted attribute. */
  public void jsonAttribute(Json json) {
    html(json.toString());
  }

  /** As {@link #json(Object)} does, in a quoted attribute. @throws IllegalArgumentException as that does */
  public void jsonAttribute(@Nullable Object value) {
    JsonValueWriter.write(this, value, true);
  }

  /** As {@link #json(JsonCodec, Object)} does, in a quoted attribute. @throws IllegalArgumentException as that does */
  public <T> void jsonAttribute(JsonCodec<T> codec, @Nullable T value) {
    CodedValueWriter.write(this, codec, 0, value, true);
  }

  /** As {@link #json(JsonCodec, int, Object)} does, in a quoted attribute. @throws IllegalArgumentException as that does */
  public void jsonAttribute(JsonCodec<?> codec, int depth, @Nullable Object values) {
    CodedValueWriter.write(this, codec, depth, values, true);
  }

  /**
   * A value in a style sheet: words, numbers with their units, colours, and calls of functions that neither load nor run anything. In the place of
   * anything else stands {@value StyleFilter#BLOCKED}, which no property has for a value.
   */
  public void css(String value) {
    StyleFilter.write(this, value);
  }

  /** Style that is there already; it cannot end the element. */
  public void css(Css css) {
    StyleFilter.writeTrusted(this, css.toString());
  }

  /** As {@link #css(String)} does, in a quoted attribute. */
  public void cssAttribute(String value) {
    StyleFilter.write(this, value);
  }

  /** Style that is there already, in a quoted attribute. */
  public void cssAttribute(Css css) {
    html(css.toString());
  }

  /** Text or a quoted attribute of XML 1.0: {@code & < > " '} are escaped; what XML cannot hold becomes U+FFFD. */
  public void xml(String text) {
    XmlEscaper.write(this, text);
  }

  /** Starts a capture: what is written from here on is neither sent nor final. Give the result to {@link #take} or {@link #drop}. */
  public int mark() {
    captures++;
    return count;
  }

  /** Ends the capture that was started last: gives back what was written since, and removes it. */
  public String take(int mark) {
    String taken = new String(bytes, mark, count - mark, StandardCharsets.UTF_8);
    drop(mark);
    return taken;
  }

  /** Ends a capture, and those within it, without looking at what was written since; for what failed in between. */
  public void drop(int mark) {
    captures--;
    count = mark;
  }

  /** Starts a capture that is kept or removed as a whole. Give the result to {@link #complete} or {@link #undo}. */
  public long attempt() {
    long captured = captures;
    captures++;
    return captured << 32 | count;
  }

  /** Ends the capture, and those within it, and keeps what was written since. */
  public void complete(long attempt) {
    captures = (int) (attempt >>> 32);
  }

  /** Ends the capture, and those within it, and removes what was written since. */
  public void undo(long attempt) {
    complete(attempt);
    count = (int) attempt;
  }

  /**
   * Sends what is there, if this output streams and nothing is being captured; otherwise does nothing. Blocks while the client does
   * not read.
   *
   * @throws UncheckedIOException if the client has gone
   */
  public void flush() {
    if (target != null && captures == 0) {
      send(target);
      try {
        target.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Hands over what is left, at the end of a rendering that streams. */
  void finish() {
    if (target != null) {
      send(target);
    }
  }

  /** What is handed over is so once: where that fails, nobody knows how much of it went out. */
  private void send(BodyOutput to) {
    int length = count;
    count = 0;
    try {
      to.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many bytes are there. */
  public int length() {
    return count;
  }

  /** A copy of the bytes that are there. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, count);
  }

  /** Forgets what was written; the room for it is kept. */
  public void clear() {
    count = 0;
    captures = 0;
  }

  /** The array, for somebody else to use; this output is empty, and starts anew with another one if it is written to. */
  byte[] release() {
    byte[] released = bytes;
    bytes = NONE;
    clear();
    return released;
  }

  /** The bytes that are there, as text. */
  @Override
  public String toString() {
    return new String(bytes, 0, count, StandardCharsets.UTF_8);
  }

  /** Makes room for more bytes. */
  void ensure(int more) {
    if (more > bytes.length - count) {
      grow(more);
    }
  }

  private void grow(int more) {
    if (target != null && captures == 0 && count >= HELD) {
      send(target);
    }
    long needed = (long) count + more;
    if (needed > bytes.length) {
      if (needed > limit) {
        throw new OutputTooLargeException(limit);
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(needed, 2L * bytes.length)));
    }
  }
}
