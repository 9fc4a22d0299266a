package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.PendingResponse;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Handlers that throw anything there is, wherever they run: the client gets a 500, and nobody else notices. */
@Timeout(60)
class HandlerFaultTest {
  private static final Map<String, Supplier<Throwable>> FAULTS = faults();
  private static final List<String> PLACES = List.of("loop", "virtual", "stage", "thrown-stage", "body");

  private Server server;

  private static Map<String, Supplier<Throwable>> faults() {
    Map<String, Supplier<Throwable>> faults = new LinkedHashMap<>();
    faults.put("unchecked", () -> new IllegalStateException("secret"));
    faults.put("checked", () -> new IOException("secret"));
    faults.put("interrupted", InterruptedException::new);
    faults.put("error", () -> new Error("secret"));
    faults.put("assertion", () -> new AssertionError("secret"));
    faults.put("linkage", () -> new NoClassDefFoundError("secret"));
    faults.put("memory", () -> new OutOfMemoryError("secret"));
    faults.put("overflow", HandlerFaultTest::overflow);
    faults.put("throwable", () -> new Throwable("secret"));
    faults.put("no-cause", () -> new CompletionException("secret", null));
    faults.put("cycle", HandlerFaultTest::cycle);
    faults.put("hostile", Hostile::new);
    faults.put("hostile-cause", () -> new CompletionException(new Hostile()));
    faults.put("null", () -> null);
    return faults;
  }

  static Stream<Arguments> everywhere() {
    List<Arguments> all = new ArrayList<>();
    for (String fault : FAULTS.keySet()) {
      for (String place : PLACES) {
        all.add(Arguments.of(fault, place));
      }
    }
    return all.stream();
  }

  @BeforeEach
  void start() throws IOException {
    TestTable table =
        new TestTable()
            .onLoop("GET", "/fine", request -> Response.text("fine"))
            .route("GET", "/virtual-fine", request -> Response.text("fine"))
            .onLoop("GET", "/loop/", request -> fail(request))
            .route("GET", "/virtual/", request -> fail(request))
            .onLoop("GET", "/stage/", request -> new PendingResponse(stage(request)))
            .onLoop("GET", "/thrown-stage/",
                request -> new PendingResponse(CompletableFuture.supplyAsync(() -> sneak(request))))
            .route("GET", "/body/", request -> Response.stream(200, "text/plain", out -> failBody(request)));
    server =
        Server.start(table, ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(1).build(), new TestClock());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("everywhere")
  void anythingThrownIsA500AndNothingIsLeft(String fault, String place) throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/fine").body()).isEqualTo("fine");
      assertThat(client.get("/virtual-fine").body()).isEqualTo("fine");
    }
    Leftovers leftovers = Leftovers.before(server);
    try (RawClient client = new RawClient(server)) {
      String response = client.get("/" + place + "/" + fault).receive();
      assertThat(response).startsWith("HTTP/1.1 500").doesNotContain("secret");
      assertThat(client.get("/fine").body()).isEqualTo("fine");
      assertThat(client.get("/virtual-fine").body()).isEqualTo("fine");
    }
    leftovers.checkNone();
  }

  private static Response fail(Request request) throws Exception {
    Throwable thrown = fault(request);
    if (thrown == null) {
      return null;
    }
    throw HandlerFaultTest.<RuntimeException>sneaky(thrown);
  }

  private static void failBody(Request request) {
    Throwable thrown = fault(request);
    throw HandlerFaultTest.<RuntimeException>sneaky(thrown == null ? new NullPointerException() : thrown);
  }

  private static CompletableFuture<Response> stage(Request request) {
    Throwable thrown = fault(request);
    return thrown == null ? CompletableFuture.completedFuture(null) : CompletableFuture.failedFuture(thrown);
  }

  private static Response sneak(Request request) {
    Throwable thrown = fault(request);
    if (thrown == null) {
      return null;
    }
    throw HandlerFaultTest.<RuntimeException>sneaky(thrown);
  }

  private static Throwable fault(Request request) {
    return FAULTS.get(request.path().substring(request.path().lastIndexOf('/') + 1)).get();
  }

  /** Throws what the compiler would not let through. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private static Throwable overflow() {
    try {
      return deeper(1) == 0 ? new UncheckedIOException(new IOException()) : overflow();
    } catch (StackOverflowError e) {
      return e;
    }
  }

  private static int deeper(int depth) {
    return deeper(depth + 1) + deeper(depth + 2);
  }

  private static Throwable cycle() {
    Exception first = new Exception("secret");
    first.initCause(new CompletionException(first));
    return first;
  }

  /** Nothing can be asked of it but it throws. */
  private static final class Hostile extends CompletionException {
    private static final long serialVersionUID = 1L;

    Hostile() {
      super("secret");
    }

    @Override
    public String getMessage() {
      throw new IllegalStateException("no message");
    }

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException("no cause");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException("no trace");
    }

    @Override
    public String toString() {
      throw new IllegalStateException("no text");
    }
  }
}
