package dev.squall.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private static final String[] NO_FIELDS = new String[0];

  private final int status;
  private final @Nullable String contentType;
  private final String[] fields;
  private final List<SetCookie> cookies;
  private final byte[] body;
  private final @Nullable BodySource source;
  private final long length;

  private Response(
      int status,
      @Nullable String contentType,
      String[] fields,
      List<SetCookie> cookies,
      byte[] body,
      @Nullable BodySource source,
      long length) {
    this.status = status;
    this.contentType = contentType;
    this.fields = fields;
    this.cookies = cookies;
    this.body = body;
    this.source = source;
    this.length = length;
  }

  /** A {@code text/plain; charset=utf-8} response with status 200. */
  public static Response text(String body) {
    return new Response(200, ContentType.TEXT, NO_FIELDS, List.of(), body.getBytes(StandardCharsets.UTF_8), null, 0);
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
    return new Response(checkStatus(status), null, NO_FIELDS, List.of(), NO_BODY, null, 0);
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
    return new Response(checkStatus(status), contentType, NO_FIELDS, List.of(), body, null, 0);
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
    return new Response(checkStatus(status), contentType, NO_FIELDS, List.of(), NO_BODY, source, -1);
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
    return new Response(checkStatus(status), contentType, NO_FIELDS, List.of(), NO_BODY, source, length);
  }

  /** Collects the parts of a response with this status. */
  public static Builder builder(int status) {
    return new Builder(status);
  }

  /**
   * A copy in which a header field has this value only. {@code Content-Length} is sent as set only in answers to {@code HEAD}
   * and with the status 304, where it tells the length of a body that is not there; everywhere else the real length is sent in
   * its place. Of {@code Connection}, only {@code close} has an effect.
   *
   * @throws IllegalArgumentException if name or value cannot be sent, or the field is the protocol's
   */
  public Response withHeader(String name, String value) {
    checkField(name, value);
    if (name.equalsIgnoreCase("Content-Type")) {
      return new Response(status, value, fields, cookies, body, source, length);
    }
    return new Response(status, contentType, append(without(fields, name), name, value), cookies, body, source, length);
  }

  /** A copy with one more line of a header field. @throws IllegalArgumentException as {@link #withHeader} does */
  public Response addHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Type")) {
      return withHeader(name, value);
    }
    checkField(name, value);
    return new Response(status, contentType, append(fields, name, value), cookies, body, source, length);
  }

  /** A copy that sets one more cookie; it takes the place of one with the same name, path and domain. */
  public Response withCookie(SetCookie cookie) {
    return new Response(status, contentType, fields, plus(cookies, cookie), body, source, length);
  }

  /** A copy with another status. */
  public Response withStatus(int newStatus) {
    return new Response(checkStatus(newStatus), contentType, fields, cookies, body, source, length);
  }

  /** A copy with another body. */
  public Response withBody(byte[] newBody) {
    return new Response(status, contentType, fields, cookies, newBody, null, 0);
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

  private static int checkStatus(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("a response's status is from 200 to 599, not " + status);
    }
    return status;
  }

  private static void checkField(String name, String value) {
    SentField.checkName(name);
    SentField.checkValue(name, value);
    if (name.equalsIgnoreCase("Content-Length")) {
      checkLength(value);
    } else if (isProtocols(name)) {
      throw new IllegalArgumentException("the header field " + name + " is written by the protocol");
    }
  }

  private static void checkLength(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        throw new IllegalArgumentException("a Content-Length is a whole number: " + SentField.printable(value));
      }
    }
    if (value.isEmpty() || value.length() > 18) {
      throw new IllegalArgumentException("a Content-Length has from 1 to 18 digits, not " + value.length());
    }
  }

  private static boolean isProtocols(String name) {
    return switch (name.length()) {
      case 4 -> name.equalsIgnoreCase("Date");
      case 6 -> name.equalsIgnoreCase("Server");
      case 10 -> name.equalsIgnoreCase("Keep-Alive");
      case 17 -> name.equalsIgnoreCase("Transfer-Encoding");
      default -> false;
    };
  }

  private static String[] append(String[] fields, String name, String value) {
    String[] longer = Arrays.copyOf(fields, fields.length + 2);
    longer[fields.length] = name;
    longer[fields.length + 1] = value;
    return longer;
  }

  private static String[] without(String[] fields, String name) {
    String[] kept = new String[fields.length];
    int length = 0;
    for (int i = 0; i < fields.length; i += 2) {
      if (!fields[i].equalsIgnoreCase(name)) {
        kept[length++] = fields[i];
        kept[length++] = fields[i + 1];
      }
    }
    return length == fields.length ? fields : Arrays.copyOf(kept, length);
  }

  private static List<SetCookie> plus(List<SetCookie> cookies, SetCookie cookie) {
    List<SetCookie> longer = new ArrayList<>(cookies.size() + 1);
    for (SetCookie other : cookies) {
      if (!isSame(other, cookie)) {
        longer.add(other);
      }
    }
    longer.add(cookie);
    return List.copyOf(longer);
  }

  private static boolean isSame(SetCookie one, SetCookie other) {
    return one.name().equals(other.name())
        && String.valueOf(one.path()).equals(String.valueOf(other.path()))
        && String.valueOf(one.domain()).equals(String.valueOf(other.domain()));
  }

  /** Collects the parts of a response; for one thread. */
  public static final class Builder {
    private Response response;

    private Builder(int status) {
      response = empty(status);
    }

    /** Sets a header field to this value only. @throws IllegalArgumentException as {@link Response#withHeader} does */
    public Builder header(String name, String value) {
      response = response.withHeader(name, value);
      return this;
    }

    /** Adds one more line of a header field. @throws IllegalArgumentException as {@link Response#withHeader} does */
    public Builder addHeader(String name, String value) {
      response = response.addHeader(name, value);
      return this;
    }

    /** Sets a cookie. */
    public Builder cookie(SetCookie cookie) {
      response = response.withCookie(cookie);
      return this;
    }

    /** The body as text in UTF-8; {@code text/plain} unless the content type was set. */
    public Builder text(String body) {
      return body(ContentType.TEXT, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The body as bytes, which must not be changed any more; {@code application/octet-stream} unless the content type was set. */
    public Builder body(byte[] body) {
      return body(ContentType.BYTES, body);
    }

    /** The response. */
    public Response build() {
      return response;
    }

    private Builder body(String defaultType, byte[] body) {
      Response typed = response.contentType == null ? response.withHeader("Content-Type", defaultType) : response;
      response = typed.withBody(body);
      return this;
    }
  }
}
