package dev.squall.http;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A response: status, header fields, cookies to set, and a body. Immutable, so one response may be sent any number of times
 * and by any thread; a body's array must not be changed after it was given.
 *
 * <p>{@code Date}, {@code Server}, {@code Transfer-Encoding} and {@code Keep-Alive} are the protocol's: it writes them itself.
 * So is {@code Content-Length}, but in the answer to a {@code HEAD} request and with status 304, where it is sent as given.
 * {@code Connection: close} asks for the connection to be closed behind the response.
 */
public final class Response implements Reply {
  private static final byte[] NO_BODY = new byte[0];
  private static final BufferWriter BUFFERS = new BufferWriter();
  private static final int BUFFERS_AHEAD = 4;
  private static final int ITEMS_AHEAD = 64;

  /** Parts of the body may be sent. */
  private static final int RANGES = 1;

  private static final int COMPRESSED = 2;
  private static final int UNCOMPRESSED = 4;
  private static final int SETTLED = 8;

  private final int status;
  private final @Nullable String contentType;
  private final String[] fields;
  private final List<SetCookie> cookies;
  private final byte[] body;
  private final @Nullable BodySource source;
  private final long length;
  private final int marks;

  private Response(
      int status,
      @Nullable String contentType,
      String[] fields,
      List<SetCookie> cookies,
      byte[] body,
      @Nullable BodySource source,
      long length,
      int marks) {
    this.status = status;
    this.contentType = contentType;
    this.fields = fields;
    this.cookies = cookies;
    this.body = body;
    this.source = source;
    this.length = length;
    this.marks = marks;
  }

  /** A {@code text/plain; charset=utf-8} response with status 200. */
  public static Response text(String body) {
    return new Response(200, ContentType.TEXT, FieldList.EMPTY, List.of(), body.getBytes(StandardCharsets.UTF_8), null, 0, 0);
  }

  /** A {@code text/plain; charset=utf-8} response. */
  public static Response text(int status, String body) {
    return of(status, ContentType.TEXT, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A {@code text/html; charset=utf-8} response with status 200. */
  public static Response html(String body) {
    return html(200, body);
  }

  /** A {@code text/html; charset=utf-8} response. */
  public static Response html(int status, String body) {
    return of(status, ContentType.HTML, body.getBytes(StandardCharsets.UTF_8));
  }

  /** An {@code application/json} response with status 200; the array must not be changed any more. */
  public static Response json(byte[] body) {
    return json(200, body);
  }

  /** An {@code application/json} response; the array must not be changed any more. */
  public static Response json(int status, byte[] body) {
    return of(status, ContentType.JSON, body);
  }

  /** An {@code application/octet-stream} response with status 200; the array must not be changed any more. */
  public static Response bytes(byte[] body) {
    return bytes(200, body);
  }

  /** An {@code application/octet-stream} response; the array must not be changed any more. */
  public static Response bytes(int status, byte[] body) {
    return of(status, ContentType.BYTES, body);
  }

  /** A response without a body. */
  public static Response empty(int status) {
    return new Response(checkStatus(status), null, FieldList.EMPTY, List.of(), NO_BODY, null, 0, 0);
  }

  /**
   * A redirect without a body.
   *
   * @param status 301, 302, 303, 307 or 308
   * @param location where to go, percent-encoded
   */
  public static Response redirect(int status, String location) {
    if (status < 300 || status > 399) {
      throw new IllegalArgumentException("a redirect's status is from 300 to 399, not " + status);
    }
    return empty(status).withHeader("Location", location);
  }

  /**
   * A response with a body of any kind; the array must not be changed any more.
   *
   * @param status from 200 to 599
   * @param contentType the value of {@code Content-Type}; one of {@link ContentType}'s is written fastest
   * @throws IllegalArgumentException if the status or the content type is not one
   */
  public static Response of(int status, String contentType, byte[] body) {
    SentField.checkValue("Content-Type", contentType);
    return new Response(checkStatus(status), contentType, FieldList.EMPTY, List.of(), body, null, 0, 0);
  }

  /**
   * A response whose body is written while it is sent: in chunks (RFC 9112, section 7.1), or up to the end of the connection
   * where the client speaks HTTP/1.0. It has no {@code Content-Length}.
   *
   * @param status from 200 to 599
   * @param contentType the value of {@code Content-Type}
   * @param source writes the body, on a virtual thread
   * @throws IllegalArgumentException if the status or the content type is not one
   */
  public static Response stream(int status, String contentType, BodySource source) {
    SentField.checkValue("Content-Type", contentType);
    return new Response(checkStatus(status), contentType, FieldList.EMPTY, List.of(), NO_BODY, source, -1, 0);
  }

  /**
   * A response whose body is written while it is sent, and whose length is known: it has a {@code Content-Length}. Where the
   * source writes more or less, the connection ends, so that the client does not take the body for whole.
   *
   * @param status from 200 to 599
   * @param contentType the value of {@code Content-Type}
   * @param length how many bytes the body has
   * @param source writes the body, on a virtual thread
   * @throws IllegalArgumentException if the status or the content type is not one, or the length is negative
   */
  public static Response stream(int status, String contentType, long length, BodySource source) {
    if (length < 0) {
      throw new IllegalArgumentException("a body's length is not negative: " + length);
    }
    SentField.checkValue("Content-Type", contentType);
    return new Response(checkStatus(status), contentType, FieldList.EMPTY, List.of(), NO_BODY, source, length, 0);
  }

  /**
   * A response whose body is what a stream holds, in chunks. The stream is read once and closed, be it read or not; so such a
   * response can be sent once only.
   *
   * @param status from 200 to 599
   * @param contentType the value of {@code Content-Type}
   * @param body read to its end on a virtual thread
   * @throws IllegalArgumentException if the status or the content type is not one
   */
  public static Response of(int status, String contentType, InputStream body) {
    return stream(status, contentType, new InputStreamBody(body));
  }

  /**
   * A response whose body is what a publisher publishes, in chunks. It is subscribed to when the body is sent, and asked for no
   * more than a few buffers ahead of what the client takes. If the client goes, the subscription is cancelled; a failure ends
   * the connection, so that the client does not take the body for whole.
   *
   * @param status from 200 to 599
   * @param contentType the value of {@code Content-Type}
   * @param body publishes buffers that it does not change any more
   * @throws IllegalArgumentException if the status or the content type is not one
   */
  public static Response publish(int status, String contentType, Flow.Publisher<ByteBuffer> body) {
    return stream(status, contentType, new PublishedBody<>(body, BUFFERS, BUFFERS_AHEAD));
  }

  /**
   * A response whose body is made of what a publisher publishes, item by item, in chunks; otherwise as {@link #publish(int, String,
   * Flow.Publisher)}. What was written is sent whenever no further item is there at once.
   *
   * @param status from 200 to 599
   * @param contentType the value of {@code Content-Type}
   * @param items are asked for some dozens ahead of what the client takes
   * @param writer writes them, on a virtual thread
   * @throws IllegalArgumentException if the status or the content type is not one
   */
  public static <T> Response publish(
      int status, String contentType, Flow.Publisher<? extends T> items, ItemWriter<? super T> writer) {
    return stream(status, contentType, new PublishedBody<T>(items, writer, ITEMS_AHEAD));
  }

  /**
   * A file, with status 200: its media type by its name, tag and time by its attributes. Clients may ask for parts. If the file
   * becomes shorter while it is sent, the connection ends. The file's attributes are read here, so not for an event loop where
   * the disk may be slow.
   *
   * @throws NotFoundException if there is no such file, or it is none (a folder)
   * @throws UncheckedIOException if its attributes cannot be read
   */
  public static Response file(Path file) {
    return FileBody.response(file);
  }

  /**
   * A file as {@link #file} sends it, to be saved and not shown.
   *
   * @param name what the client is to call it; see {@link ContentDisposition#attachment}
   * @throws NotFoundException if there is no such file, or it is none (a folder)
   */
  public static Response download(Path file, String name) {
    return file(file).withHeader("Content-Disposition", ContentDisposition.attachment(name));
  }

  /** Collects the parts of a response with this status. */
  public static ResponseBuilder builder(int status) {
    return new ResponseBuilder(status);
  }

  /**
   * A copy in which a header field has this value only. {@code Content-Length} is sent as set only in answers to {@code HEAD}
   * and with the status 304, where it tells the length of a body that is not there; everywhere else the real length is sent in
   * its place. Of {@code Connection}, only {@code close} has an effect.
   *
   * @throws IllegalArgumentException if name or value cannot be sent, or the field is the protocol's
   */
  public Response withHeader(String name, String value) {
    FieldList.check(name, value);
    if (name.equalsIgnoreCase("Content-Type")) {
      return with(value, fields);
    }
    return with(contentType, FieldList.append(FieldList.without(fields, name), name, value));
  }

  /** A copy with one more line of a header field. @throws IllegalArgumentException as {@link #withHeader} does */
  public Response addHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Type")) {
      return withHeader(name, value);
    }
    FieldList.check(name, value);
    return with(contentType, FieldList.append(fields, name, value));
  }

  /** A copy in which a header field has a whole number only. @throws IllegalArgumentException as {@link #withHeader} does */
  public Response withHeader(String name, long value) {
    return withHeader(name, Long.toString(value));
  }

  /**
   * A copy in which a header field has a time only, to the second (RFC 9110, section 5.6.7).
   *
   * @throws IllegalArgumentException as {@link #withHeader(String, String)} does, and if the time is before 1970 or after 9999
   */
  public Response withHeader(String name, Instant value) {
    return withHeader(name, HttpDate.format(value));
  }

  /** A copy without a header field; its name in any case. */
  public Response withoutHeader(String name) {
    String type = name.equalsIgnoreCase("Content-Type") ? null : contentType;
    return with(type, FieldList.without(fields, name));
  }

  private Response with(@Nullable String newType, String[] newFields) {
    return new Response(status, newType, newFields, cookies, body, source, length, marks);
  }

  /**
   * A copy that names its state, so that clients ask for changes only and write only over the state they know. A response to
   * {@code GET} or {@code HEAD} that has a tag or a time is held against the conditions of the request by the framework.
   */
  public Response withEtag(EntityTag tag) {
    return withHeader("ETag", tag.toString());
  }

  /** A copy that says when its content was changed last, to the second. @throws IllegalArgumentException before 1970 */
  public Response withLastModified(Instant time) {
    return withHeader("Last-Modified", time);
  }

  /**
   * A copy of which clients may ask for parts (RFC 9110, section 14): with a body that is in memory, or a {@link RangeSource} of
   * known length. Files have it already.
   */
  public Response acceptRanges() {
    return marked(marks | RANGES);
  }

  /**
   * A copy that is compressed for clients that want it, whatever its media type and unless the server compresses nothing. Not for
   * content that has a secret in it and repeats what a request says: its length would tell about the secret.
   */
  public Response compressed() {
    return marked((marks | COMPRESSED) & ~UNCOMPRESSED);
  }

  /** A copy that is never compressed. */
  public Response uncompressed() {
    return marked((marks | UNCOMPRESSED) & ~COMPRESSED);
  }

  /** A copy that the framework sends as it is: for the runtime, once nothing is left to be done. */
  public Response settled() {
    return marked(marks | SETTLED);
  }

  private Response marked(int newMarks) {
    return new Response(status, contentType, fields, cookies, body, source, length, newMarks);
  }

  /** A copy that sets one more cookie; it takes the place of one with the same name, path and domain. */
  public Response withCookie(SetCookie cookie) {
    return new Response(status, contentType, fields, cookie.addedTo(cookies), body, source, length, marks);
  }

  /** A copy with another status. */
  public Response withStatus(int newStatus) {
    return new Response(checkStatus(newStatus), contentType, fields, cookies, body, source, length, marks);
  }

  /** A copy with another body; the array must not be changed any more. */
  public Response withBody(byte[] newBody) {
    return new Response(status, contentType, fields, cookies, newBody, null, 0, marks);
  }

  /**
   * A copy whose body is written while it is sent.
   *
   * @param newLength how many bytes the body has; -1 if that is not known
   */
  public Response withBody(long newLength, BodySource newSource) {
    return new Response(status, contentType, fields, cookies, NO_BODY, newSource, Math.max(-1, newLength), marks);
  }

  /** The status code. */
  public int status() {
    return status;
  }

  /** The value of {@code Content-Type}; null if there is none. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** The first value of a header field, in any case; null if there is none. Cookies are not among them. */
  public @Nullable String header(String name) {
    if (name.equalsIgnoreCase("Content-Type")) {
      return contentType;
    }
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i].equalsIgnoreCase(name)) {
        return fields[i + 1];
      }
    }
    return null;
  }

  /** How many header fields there are besides {@code Content-Type} and the cookies. */
  public int fieldCount() {
    return fields.length / 2;
  }

  /** The name of the header field at an index from 0 to below {@link #fieldCount()}. */
  public String fieldName(int index) {
    return fields[index * 2];
  }

  /** The value of the header field at an index from 0 to below {@link #fieldCount()}. */
  public String fieldValue(int index) {
    return fields[index * 2 + 1];
  }

  /** The cookies to set. */
  public List<SetCookie> cookies() {
    return cookies;
  }

  /** The body; empty if there is none, or if it has a {@link #source()}. The caller must not change it. */
  public byte[] body() {
    return body;
  }

  /** What writes the body while it is sent; null where {@link #body()} is the body. */
  public @Nullable BodySource source() {
    return source;
  }

  /** How many bytes the body has; -1 where that is not known ahead. */
  public long length() {
    return source == null ? body.length : length;
  }

  /** Whether this is no more than status, type, cookies and a body in memory: nothing was said about how it is to be sent. */
  public boolean isPlain() {
    return source == null && fields.length == 0 && marks == 0;
  }

  /** Whether clients may ask for parts of the body; see {@link #acceptRanges}. */
  public boolean acceptsRanges() {
    return (marks & RANGES) != 0;
  }

  /** Whether {@link #compressed} made it. */
  public boolean wantsCompression() {
    return (marks & COMPRESSED) != 0;
  }

  /** Whether {@link #uncompressed} made it. */
  public boolean refusesCompression() {
    return (marks & UNCOMPRESSED) != 0;
  }

  /** Whether {@link #settled} made it. */
  public boolean isSettled() {
    return (marks & SETTLED) != 0;
  }

  private static int checkStatus(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("a response's status is from 200 to 599, not " + status);
    }
    return status;
  }
}
