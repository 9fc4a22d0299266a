package dev.squall.server;

import dev.squall.http.MultipartReader;
import dev.squall.http.Part;
import dev.squall.http.PendingResponse;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.UploadLimits;
import dev.squall.json.JsonStreams;
import dev.squall.json.RowCodec.Row;
import dev.squall.json.RowCodec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A server for a process of its own, so that it can be given little memory and few descriptors. Tells its port, then answers each
 * line of its input with {@code open connections, bytes of heap in use, bytes written by /endless, bytes of bodies}; ends with its input.
 */
public final class ForkedProgram {
  private static final byte[] LARGE = new byte[8 << 20];
  private static final long ROWS = 1_000_000;
  private static final AtomicLong WRITTEN = new AtomicLong();

  /** What the handlers of /unread and /held wait for. */
  private static final CountDownLatch RELEASED = new CountDownLatch(1);

  private ForkedProgram() {}

  private static Response countParts(Request request) throws IOException {
    MultipartReader parts = request.multipart();
    long count = 0;
    byte[] buffer = new byte[16 << 10];
    for (Part part = parts.next(); part != null; part = parts.next()) {
      for (int read = part.stream().read(buffer); read >= 0; read = part.stream().read(buffer)) {
        count += read;
      }
    }
    return Response.text(Long.toString(count));
  }

  private static Response countTexts(Request request) throws IOException {
    MultipartReader parts = request.multipart();
    long count = 0;
    for (Part part = parts.next(); part != null; part = parts.next()) {
      count += part.text().length();
    }
    return Response.text(Long.toString(count));
  }

  private static PendingResponse countPublished(Request request) {
    CompletableFuture<Response> counted = new CompletableFuture<>();
    JsonStreams.publish(request, RowCodec.ROW).subscribe(new Counting(counted));
    return new PendingResponse(counted);
  }

  /** Counts what it is given, and asks for it. */
  private static final class Counting implements Flow.Subscriber<Row> {
    private final CompletableFuture<Response> counted;
    private long count;

    Counting(CompletableFuture<Response> counted) {
      this.counted = counted;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Row row) {
      count++;
    }

    @Override
    public void onError(Throwable thrown) {
      counted.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
      counted.complete(Response.text(Long.toString(count)));
    }
  }

  private static Stream<Row> rows() {
    return LongStream.range(0, ROWS).mapToObj(i -> new Row(i, "some name"));
  }

  /** Takes the most connections that are to be open, and perhaps a folder for uploaded files. */
  public static void main(String[] args) throws IOException {
    TestTable table =
        new TestTable()
            .onLoop("GET", "/fine", request -> Response.text("fine"))
            .route("GET", "/virtual", request -> Response.text("fine"))
            .onLoop("POST", "/count", request -> Response.text(Integer.toString(request.body().length)))
            .streaming("POST", "/file", Long.MAX_VALUE, request -> Response.text(request.file("file").toString()))
            .streaming("POST", "/parts", Long.MAX_VALUE, ForkedProgram::countParts)
            .streaming("POST", "/elements", Long.MAX_VALUE, request ->
                Response.text(Long.toString(JsonStreams.receive(request, RowCodec.ROW).count())))
            .streaming("POST", "/texts", Long.MAX_VALUE, ForkedProgram::countTexts)
            .streaming("POST", "/whole", Long.MAX_VALUE, request -> Response.text(Integer.toString(request.body().length)))
            .streaming("POST", "/unread", Long.MAX_VALUE, request -> {
              RELEASED.await();
              return Response.text("unread");
            })
            .route("GET", "/held", request -> {
              RELEASED.await();
              return Response.text("held");
            })
            .onLoop("GET", "/release", request -> {
              RELEASED.countDown();
              return Response.text("released");
            })
            .streamingOnLoop("POST", "/published-elements", ForkedProgram::countPublished)
            .route("GET", "/array", request -> JsonStreams.send(200, false, RowCodec.ROW, rows()))
            .route("GET", "/lines", request -> JsonStreams.send(200, true, RowCodec.ROW, rows()))
            .onLoop("GET", "/published", request -> JsonStreams.send(200, false, RowCodec.ROW, new PublishedRows(ROWS)))
            .onLoop("GET", "/large", request -> Response.bytes(LARGE))
            .route("GET", "/large-virtual", request -> Response.bytes(LARGE))
            .route("GET", "/endless", request -> Response.stream(200, "application/octet-stream", out -> {
              while (true) {
                out.write(LARGE, 0, 64 << 10);
                WRITTEN.addAndGet(64 << 10);
              }
            }));
    UploadLimits uploads = args.length > 1 ? UploadLimits.DEFAULT.withSpoolDirectory(Path.of(args[1])) : UploadLimits.DEFAULT;
    ServerOptions options =
        ServerOptions.builder()
            .port(0)
            .eventLoops(1)
            .maxConnections(Integer.parseInt(args[0]))
            .backlog(4096)
            .uploads(uploads)
            .headerTimeout(Duration.ofMinutes(5))
            .idleTimeout(Duration.ofMinutes(5))
            .writeTimeout(Duration.ofMinutes(5))
            .build();
    try (Server server = Server.start(table, options);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      System.out.println("port " + server.port());
      while (in.readLine() != null) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        System.out.println("state " + server.openConnections() + " " + used + " " + WRITTEN.get() + " " + server.bodyMemory());
      }
      server.stop(Duration.ZERO);
    }
  }
}
