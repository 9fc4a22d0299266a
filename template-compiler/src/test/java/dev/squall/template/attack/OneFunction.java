package dev.squall.template.attack;

import dev.squall.dispatch.DispatchTable;
import dev.squall.http.ErrorHandler;
import dev.squall.http.PathValues;
import dev.squall.http.ProblemErrorHandler;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import java.util.function.Function;

/** A table whose one route answers every GET. */
final class OneFunction extends DispatchTable {
  private final Function<Request, Reply> handler;
  private final ErrorHandler errors = new ProblemErrorHandler();

  OneFunction(Function<Request, Reply> handler) {
    this.handler = handler;
  }

  @Override
  public String[] methods() {
    return new String[] {"GET"};
  }

  @Override
  public int method(byte[] buffer, int from, int to) {
    return 0;
  }

  @Override
  public int find(int method, byte[] path, int from, int to, PathValues values) {
    return 0;
  }

  @Override
  public int maxVariables() {
    return 0;
  }

  @Override
  public boolean nonBlocking(int route) {
    return false;
  }

  @Override
  public Reply invoke(int route, Request request) {
    return handler.apply(request);
  }

  @Override
  public String describe(int route) {
    return "GET";
  }

  @Override
  public ErrorHandler errorHandler() {
    return errors;
  }

  @Override
  public String listing() {
    return "GET\n";
  }
}
