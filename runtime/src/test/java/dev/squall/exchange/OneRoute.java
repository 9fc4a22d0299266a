package dev.squall.exchange;

import dev.squall.dispatch.DispatchTable;
import dev.squall.http.ErrorHandler;
import dev.squall.http.PathValues;
import dev.squall.http.ProblemErrorHandler;
import dev.squall.http.Reply;
import dev.squall.http.Request;

/** A table whose one route always gives the same reply. */
final class OneRoute extends DispatchTable {
  private final Reply reply;
  private final ErrorHandler errors = new ProblemErrorHandler();

  OneRoute(Reply reply) {
    this.reply = reply;
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
    return true;
  }

  @Override
  public Reply invoke(int route, Request request) {
    return reply;
  }

  @Override
  public String describe(int route) {
    return "GET /";
  }

  @Override
  public ErrorHandler errorHandler() {
    return errors;
  }

  @Override
  public String listing() {
    return "GET /\n";
  }
}
