package dev.squall.server;

import dev.squall.dispatch.DispatchTable;
import dev.squall.http.ErrorHandler;
import dev.squall.http.HttpException;
import dev.squall.http.PathValues;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table written by hand: routes are added with whole paths, or prefixes that end in a slash and match one more segment. */
final class TestTable extends DispatchTable {
  private final List<Entry> entries = new ArrayList<>();
  private ErrorHandler errorHandler = TestTable::plainError;

  /** What a route does. */
  interface Handler {
    Reply handle(Request request) throws Exception;
  }

  private record Entry(
      String method, String path, boolean nonBlocking, boolean streamsBody, long maxBody, Handler handler) {}

  /** Adds a route whose handler runs on a virtual thread. */
  TestTable route(String method, String path, Handler handler) {
    entries.add(new Entry(method, path, false, false, -1, handler));
    return this;
  }

  /** Adds a route whose handler runs on the loop. */
  TestTable onLoop(String method, String path, Handler handler) {
    entries.add(new Entry(method, path, true, false, -1, handler));
    return this;
  }

  /** Adds a route whose handler is called, on a virtual thread, before the body has arrived. */
  TestTable streaming(String method, String path, long maxBody, Handler handler) {
    entries.add(new Entry(method, path, false, true, maxBody, handler));
    return this;
  }

  /** Adds a route whose handler is called, on the loop, before the body has arrived. */
  TestTable streamingOnLoop(String method, String path, Handler handler) {
    entries.add(new Entry(method, path, true, true, -1, handler));
    return this;
  }

  TestTable errors(ErrorHandler handler) {
    errorHandler = handler;
    return this;
  }

  @Override
  public String[] methods() {
    return entries.stream().map(Entry::method).distinct().toArray(String[]::new);
  }

  @Override
  public int method(byte[] buffer, int from, int to) {
    return List.of(methods()).indexOf(text(buffer, from, to));
  }

  @Override
  public int find(int method, byte[] path, int from, int to, PathValues values) {
    String wanted = text(path, from, to);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.method().equals(methods()[method]) && matches(entry.path(), wanted)) {
        values.set(0, Math.min(to, from + entry.path().length()), to);
        return i;
      }
    }
    return NOT_FOUND;
  }

  private static boolean matches(String pattern, String path) {
    boolean prefix = pattern.length() > 1 && pattern.endsWith("/");
    return prefix
        ? path.startsWith(pattern) && path.length() > pattern.length() && path.indexOf('/', pattern.length()) < 0
        : path.equals(pattern);
  }

  @Override
  public int maxVariables() {
    return 1;
  }

  @Override
  public boolean nonBlocking(int route) {
    return entries.get(route).nonBlocking();
  }

  @Override
  public boolean startsThreads() {
    return entries.stream().anyMatch(entry -> !entry.nonBlocking());
  }

  @Override
  public boolean streamsBody(int route) {
    return entries.get(route).streamsBody();
  }

  @Override
  public long maxBody(int route) {
    return entries.get(route).maxBody();
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return entries.get(route).handler().handle(request);
  }

  @Override
  public String describe(int route) {
    return entries.get(route).method() + " " + entries.get(route).path();
  }

  @Override
  public ErrorHandler errorHandler() {
    return errorHandler;
  }

  @Override
  public String listing() {
    StringBuilder listing = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      listing.append(describe(i)).append('\n');
    }
    return listing.toString();
  }

  private static Response plainError(Request request, Throwable failure) {
    int status = failure instanceof HttpException expected ? expected.status() : 500;
    Response response = Response.text(status, status == 500 ? "failed " + request.id() : failure.getMessage());
    return failure instanceof dev.squall.http.MethodNotAllowedException refused
        ? response.withHeader("Allow", refused.allow())
        : response;
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
