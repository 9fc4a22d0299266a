package dev.squall.dispatch;

import dev.squall.http.ErrorHandler;
import dev.squall.http.PathValues;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.RequestHead;

/**
 * All routes of an application, as code: the processor generates one implementation per {@code @Application}. A table is
 * immutable and may be used by any number of threads at once.
 *
 * <p>Methods and routes are numbers here. A method's number is its place in {@link #methods()}; a route's number is the
 * table's own.
 */
public abstract class DispatchTable {

  /** What {@link #find} returns where no route matches. */
  public static final int NOT_FOUND = -1;

  /** For generated subclasses. */
  protected DispatchTable() {}

  /** The request methods that the table has routes for, in the order of their numbers; not empty, without derived ones. */
  public abstract String[] methods();

  /**
   * The number of the method whose name stands in a buffer, or {@link #NOT_FOUND}. {@code HEAD} is not derived from {@code
   * GET} here.
   */
  public abstract int method(byte[] buffer, int from, int to);

  /**
   * Finds the route of a path.
   *
   * @param method a method's number
   * @param path a buffer that holds the path in the form of RFC 3986, percent-encoded, unreserved characters not encoded
   * @param from where the path's first {@code /} is
   * @param to where the path ends; the query is not part of it
   * @param values receives where the variables are; its content is undefined if no route matches
   * @return the route's number, or {@link #NOT_FOUND}
   */
  public abstract int find(int method, byte[] path, int from, int to, PathValues values);

  /**
   * Finds the route of a request: as {@link #find(int, byte[], int, int, PathValues)}, for tables that look at more of it than its method
   * and path.
   *
   * @param head the whole head; its path may be encoded in another way than {@code path}
   */
  public int find(RequestHead head, int method, byte[] path, int from, int to, PathValues values) {
    return find(method, path, from, to, values);
  }

  /** The most variables that a route of the table has. */
  public abstract int maxVariables();

  /** Whether a route's handler runs on the event loop. */
  public abstract boolean nonBlocking(int route);

  /** Whether any route's handler runs on a virtual thread; the server chooses the threads of its event loops by that. */
  public boolean startsThreads() {
    return true;
  }

  /**
   * Whether a route's handler is called as soon as the head was read, and reads the body as it arrives. Its handler runs on a
   * virtual thread, or asks for the body's publisher.
   */
  public boolean streamsBody(int route) {
    return false;
  }

  /** The bytes that the body of a route's requests may have; -1 for as many as the server allows. */
  public long maxBody(int route) {
    return -1;
  }

  /**
   * Binds the parameters of a route's handler, calls it and makes its result a reply.
   *
   * @throws dev.squall.http.HttpException if the request's values do not fit, or the handler throws one
   * @throws Exception what the handler throws
   */
  public abstract Reply invoke(int route, Request request) throws Exception;

  /** A route as a log names it: {@code GET /users/{id}}. */
  public abstract String describe(int route);

  /** What answers when a handler throws, and when no route matches. */
  public abstract ErrorHandler errorHandler();

  /** The listing of all routes that the processor wrote, as text. */
  public abstract String listing();
}
