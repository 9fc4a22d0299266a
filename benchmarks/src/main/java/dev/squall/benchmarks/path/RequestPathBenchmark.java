package dev.squall.benchmarks.path;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.squall.benchmarks.application.BenchApplication;
import dev.squall.dispatch.DispatchTable;
import dev.squall.exchange.Dispatcher;
import dev.squall.exchange.Journal;
import dev.squall.exchange.ResponsePolicy;
import dev.squall.exchange.RouteFinder;
import dev.squall.http.ConnectionFacts;
import dev.squall.http.GivenFacts;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.RequestLimits;
import dev.squall.http.Response;
import dev.squall.http1.Http1Limits;
import dev.squall.http1.Http1RequestParser;
import dev.squall.http1.Http1ResponseWriter;
import dev.squall.http1.OutputBuffer;
import dev.squall.http1.ProtocolException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The steps of a request that is handled on the loop: parse, find the route, call the handler, write the response, and all of
 * them. With {@code -prof gc} it tells what each of them allocates.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init")
public class RequestPathBenchmark {

  private static final long NOW = 1_700_000_000_000L;
  private static final byte[] NO_BODY = new byte[0];

  /** What is asked for. */
  @Param({"/plaintext", "/json", "/users/42"})
  public String path;

  private final Http1RequestParser parser = new Http1RequestParser(Http1Limits.DEFAULT);
  private final Http1ResponseWriter writer = new Http1ResponseWriter("Squall");
  private final OutputBuffer out = new OutputBuffer(64 << 10);
  private final ConnectionFacts facts = new GivenFacts(null, "http", RequestLimits.DEFAULT);
  private DispatchTable table;
  private RouteFinder finder;
  private Dispatcher dispatcher;
  private byte[] bytes;
  private int route;
  private Request request;
  private Response response;

  /** Goes the way once. */
  @Setup
  public void prepare() throws ProtocolException {
    table = BenchApplication.create();
    finder = new RouteFinder(table);
    dispatcher = new Dispatcher(table, new Journal(false), ResponsePolicy.defaults());
    bytes = ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n").getBytes(US_ASCII);
    parser.parse(bytes, 0, bytes.length);
    route = finder.find(parser.head());
    request = finder.request(parser.head(), NO_BODY, facts);
    response = (Response) dispatcher.reply(route, request);
  }

  /** Reads the head. */
  @Benchmark
  public int parse() throws ProtocolException {
    parser.next();
    return parser.parse(bytes, 0, bytes.length);
  }

  /** Finds the route of the head that was read. */
  @Benchmark
  public int find() {
    return finder.find(parser.head());
  }

  /** Calls the handler, which makes its response. */
  @Benchmark
  public Reply handle() {
    return dispatcher.reply(route, request);
  }

  /** Writes a response that is there. */
  @Benchmark
  public int write() {
    out.clear();
    writer.write(response, false, 11, true, NOW, out);
    return out.length();
  }

  /** All of it, as the loop does it. */
  @Benchmark
  public int whole() throws ProtocolException {
    out.clear();
    parser.next();
    parser.parse(bytes, 0, bytes.length);
    int found = finder.find(parser.head());
    Request made = finder.request(parser.head(), parser.body(), facts);
    Reply reply = dispatcher.reply(found, made);
    writer.write((Response) reply, false, 11, true, NOW, out);
    return out.length();
  }
}
