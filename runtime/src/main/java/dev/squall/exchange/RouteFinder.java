package dev.squall.exchange;

import dev.squall.dispatch.DispatchTable;
import dev.squall.dispatch.PathNormalizer;
import dev.squall.http.ConnectionFacts;
import dev.squall.http.PathValues;
import dev.squall.http.Request;
import dev.squall.http.RequestBody;
import dev.squall.http.RequestHead;
import java.util.Arrays;

/**
 * Finds the route of a request. Keeps where the path's variables are until the next one, so each event loop has a finder of
 * its own; not safe for use by several threads at once.
 */
public final class RouteFinder {
  /** Returned where no route has both the path and the method. */
  public static final int NONE = DispatchTable.NOT_FOUND;

  /** Returned where the path has a malformed escape. */
  public static final int MALFORMED = -2;

  /** Stands for the route of a request for an {@code https} URI that came without TLS. */
  public static final int MISDIRECTED = -3;

  /** There is a route, but the body is longer than it takes. */
  public static final int TOO_LARGE = -4;

  /** There is a route, but the body is malformed: a chunk's size, or what stands behind a chunk. */
  public static final int MALFORMED_BODY = -5;

  /** There is a route, but the body did not arrive in time. */
  public static final int LATE_BODY = -6;

  private static final byte[] HEAD = {'H', 'E', 'A', 'D'};

  private final DispatchTable table;
  private final int get;
  private final PathValues values;
  private byte[] normalized = new byte[0];
  private byte[] path = normalized;
  private int pathFrom;
  private int pathTo;

  /** A finder over a table. */
  public RouteFinder(DispatchTable table) {
    this.table = table;
    values = new PathValues(table.maxVariables());
    get = table.method(new byte[] {'G', 'E', 'T'}, 0, 3);
  }

  /** The number of the route, {@link #NONE} or {@link #MALFORMED}. A {@code HEAD} without a route of its own is a {@code GET}. */
  public int find(RequestHead head) {
    if (!locatePath(head)) {
      return MALFORMED;
    }
    int method = table.method(head.buffer, head.methodFrom, head.methodTo);
    int route = method < 0 ? NONE : table.find(head, method, path, pathFrom, pathTo, values);
    if (route < 0 && get >= 0 && isHead(head)) {
      route = table.find(head, get, path, pathFrom, pathTo, values);
    }
    return route;
  }

  /** The request whose route was found last, over the buffers that it was found in. */
  public Request request(RequestHead head, byte[] body, ConnectionFacts connection) {
    return new Request(head, path, values, body, connection);
  }

  /** As {@link #request(RequestHead, byte[], ConnectionFacts)}, with a body that arrives while it is handled. */
  public Request request(RequestHead head, RequestBody body, ConnectionFacts connection) {
    return new Request(head, path, values, body, connection);
  }

  /**
   * The methods that the path looked for last has routes for, as an {@code Allow} field lists them; empty if there are none.
   * With {@code HEAD} where {@code GET} is, and {@code OPTIONS}.
   *
   * @param head the one that was looked for last
   */
  public String allowed(RequestHead head) {
    StringBuilder allow = new StringBuilder();
    String[] methods = table.methods();
    boolean asterisk = pathTo - pathFrom == 1 && path[pathFrom] == '*';
    boolean headListed = false;
    boolean optionsListed = false;
    boolean getFound = false;
    for (int i = 0; i < methods.length; i++) {
      if (asterisk || table.find(head, i, path, pathFrom, pathTo, values) >= 0) {
        separate(allow).append(methods[i]);
        getFound |= methods[i].equals("GET");
        headListed |= methods[i].equals("HEAD");
        optionsListed |= methods[i].equals("OPTIONS");
      }
    }
    if (getFound && !headListed) {
      separate(allow).append("HEAD");
    }
    if (allow.length() > 0 && !optionsListed) {
      separate(allow).append("OPTIONS");
    }
    return allow.toString();
  }

  /** Whether the request's method is {@code HEAD}. */
  public static boolean isHead(RequestHead head) {
    int from = head.methodFrom;
    return head.methodTo - from == HEAD.length
        && Arrays.equals(head.buffer, from, head.methodTo, HEAD, 0, HEAD.length);
  }

  private static StringBuilder separate(StringBuilder list) {
    return list.length() == 0 ? list : list.append(", ");
  }

  private boolean locatePath(RequestHead head) {
    path = head.buffer;
    pathFrom = head.pathFrom;
    pathTo = head.pathTo;
    if (!head.pathIrregular || PathNormalizer.isNormal(path, pathFrom, pathTo)) {
      return true;
    }
    int room = 3 * (pathTo - pathFrom);
    if (normalized.length < room) {
      normalized = new byte[room];
    }
    pathTo = PathNormalizer.normalize(path, pathFrom, pathTo, normalized, 0);
    pathFrom = 0;
    path = normalized;
    return pathTo >= 0;
  }
}
