package dev.squall.http;

import dev.squall.inflate.BodyInflater;
import dev.squall.inflate.Coding;
import dev.squall.multipart.Boundary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request's body is read as: bytes, text, a stream, a form, parts; decompressed where the server does that. Made when it is
 * first asked for, by the thread that the request belongs to.
 */
final class RequestContent {
  private final Request request;
  private final RequestLimits limits;
  private final RequestBody received;
  private byte @Nullable [] bytes;
  private @Nullable RequestBody body;
  private @Nullable Form form;
  private @Nullable HttpException formFailure;

  /**
   * The content of a body.
   *
   * @param bytes all of it, if it is there already
   * @param received the same body
   * @param most how many bytes it may have once it is decompressed
   */
  RequestContent(Request request, RequestLimits limits, byte @Nullable [] bytes, RequestBody received, long most) {
    this.request = request;
    this.limits = limits;
    this.received = received;
    Coding coding = limits.decompress() ? coding(request.headers()) : null;
    if (coding == null) {
      this.bytes = bytes;
      body = received;
    } else if (bytes != null) {
      this.bytes = inflated(bytes, coding, most);
    } else {
      body = new InflatedBody(received, coding, request, most);
    }
  }

  /**
   * The one coding of a body, which can be taken off; null if there is none.
   *
   * @throws HttpException with status 415 if there is another one, or more than one
   */
  static @Nullable Coding coding(Headers headers) {
    Coding coding = null;
    for (String field : headers.all("content-encoding")) {
      for (String name : field.split(",", -1)) {
        String stripped = name.strip();
        if (!stripped.isEmpty() && !stripped.equalsIgnoreCase("identity")) {
          Coding known = Coding.of(stripped);
          if (known == null || coding != null) {
            throw new HttpException(415, "The body may have one Content-Encoding: gzip or deflate.")
                .withHeader("Accept-Encoding", "gzip, deflate");
          }
          coding = known;
        }
      }
    }
    return coding;
  }

  private byte[] inflated(byte[] coded, Coding coding, long most) {
    GatheredBytes plain = new GatheredBytes(request.held());
    try (BodyInflater inflater = new BodyInflater(coding);
        InflatingStream in = new InflatingStream(new ByteArrayInputStream(coded), inflater, most)) {
      plain.addAll(in);
      return plain.trimmed();
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot be read", e);
    }
  }

  /** All of the body; waits for it. */
  byte[] bytes() {
    byte[] known = bytes;
    if (known == null) {
      try {
        GatheredBytes gathered = new GatheredBytes(request.held());
        gathered.addAll(body().stream());
        known = gathered.trimmed();
      } catch (IOException e) {
        throw endedEarly(e);
      }
      bytes = known;
    }
    return known;
  }

  RequestBody body() {
    RequestBody known = body;
    if (known == null) {
      known = new BufferedBody(bytes());
      body = known;
    }
    return known;
  }

  /** All of the body as text in the charset that its type names. */
  String text() {
    Charset charset = BodyCharset.ofBody(request.headers().get("content-type"));
    byte[] all = bytes();
    try {
      return BodyCharset.decode(all, 0, all.length, charset);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("The body is " + e.getMessage() + ".");
    }
  }

  /** The form that the body is. What was wrong with it is thrown again by each call. */
  Form form() {
    if (formFailure != null) {
      throw formFailure;
    }
    Form known = form;
    if (known == null) {
      try {
        known = readForm();
      } catch (HttpException e) {
        formFailure = e;
        throw e;
      } catch (IOException e) {
        formFailure = endedEarly(e);
        throw formFailure;
      }
      form = known;
    }
    return known;
  }

  private Form readForm() throws IOException {
    Boundary boundary = bytes != null || received.length() == 0 ? null : boundary();
    if (boundary == null) {
      byte[] all = bytes();
      if (all.length > 0) {
        checkPlain();
      }
      return FormReader.read(all, request.headers(), limits);
    }
    checkPlain();
    TemporaryFiles files = new TemporaryFiles(limits.uploads().spoolDirectory());
    request.onFinished(files);
    boolean whole = false;
    try {
      Form read = FormReader.read(body().stream(), boundary, limits.uploads(), files, request.held());
      whole = true;
      return read;
    } finally {
      if (!whole) {
        files.run();
      }
    }
  }

  /** The parts of a multipart body as they arrive. */
  MultipartReader parts() {
    Boundary boundary = boundary();
    if (boundary == null) {
      throw new UnsupportedMediaTypeException(List.of("multipart/form-data"));
    }
    checkPlain();
    PartSource source = PartSource.of(body().stream(), boundary, limits.uploads().parts(), request.held());
    return new MultipartReader(source, limits.uploads().maxFieldBytes(), request.held());
  }

  private @Nullable Boundary boundary() {
    return PartSource.boundary(request.headers().get("content-type"));
  }

  /** Bytes of a compressed form must not be taken for its fields. */
  private void checkPlain() {
    List<String> codings = limits.decompress() ? List.of() : request.headers().all("content-encoding");
    for (String coding : codings) {
      if (!coding.equalsIgnoreCase("identity")) {
        throw new HttpException(415, "The body must be sent without a Content-Encoding.")
            .withHeader("Accept-Encoding", "identity");
      }
    }
  }

  private static HttpException endedEarly(IOException e) {
    return new HttpException(400, "The body ended too early.", e);
  }
}
