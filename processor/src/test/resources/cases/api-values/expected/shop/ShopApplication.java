// Generated from shop.Shop by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ApplicationDescriptor;
import dev.squall.dispatch.DispatchTable;
import dev.squall.dispatch.Segments;
import dev.squall.http.ErrorHandler;
import dev.squall.http.PathValues;
import dev.squall.http.ProblemErrorHandler;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import javax.annotation.processing.Generated;

/**
 * All routes of {@code shop.Shop}.
 */
@Generated("dev.squall.processor.LinkProcessor")
@SuppressWarnings({"auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ApplicationDescriptor(
    abi = 1,
    controllers = "shop.ValueController"
)
public final class ShopApplication extends DispatchTable {
  private final ValueControllerRoutes valueController;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    valueController = new ValueControllerRoutes();
    errorHandler = new ProblemErrorHandler();
  }

  /**
   * Makes the controllers.
   */
  public static DispatchTable create() {
    return new ShopApplication();
  }

  @Override
  public String[] methods() {
    return new String[] {"GET", "POST"};
  }

  @Override
  public int method(byte[] buffer, int from, int to) {
    if (Segments.equal(buffer, from, to, "GET")) {
      return 0;
    }
    if (Segments.equal(buffer, from, to, "POST")) {
      return 1;
    }
    return NOT_FOUND;
  }

  @Override
  public int find(int method, byte[] path, int from, int to, PathValues values) {
    if (from == to || path[from] != '/') {
      return NOT_FOUND;
    }
    return switch (method) {
      case 0 -> get(path, from + 1, to, values);
      case 1 -> post(path, from + 1, to, values);
      default -> NOT_FOUND;
    };
  }

  /**
   * {@code GET /values}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /values
    if (end == to && Segments.equal(path, from, end, "values")) {
      return 0;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /values/keys}<br>
   * {@code POST /values/numbers}<br>
   * {@code POST /values/order}<br>
   * {@code POST /values/parts}<br>
   * {@code POST /values/plain}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "values")) {
      return postValues(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /values/keys}<br>
   * {@code POST /values/numbers}<br>
   * {@code POST /values/order}<br>
   * {@code POST /values/parts}<br>
   * {@code POST /values/plain}
   */
  private static int postValues(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    switch (end - from) {
      case 4 -> {
        // POST /values/keys
        if (end == to && Segments.equal(path, from, end, "keys")) {
          return 1;
        }
      }
      case 5 -> {
        // POST /values/order
        if (end == to && Segments.equal(path, from, end, "order")) {
          return 3;
        }
        // POST /values/parts
        if (end == to && Segments.equal(path, from, end, "parts")) {
          return 4;
        }
        // POST /values/plain
        if (end == to && Segments.equal(path, from, end, "plain")) {
          return 5;
        }
      }
      case 7 -> {
        // POST /values/numbers
        if (end == to && Segments.equal(path, from, end, "numbers")) {
          return 2;
        }
      }
      default -> {}
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> valueController.find(request);
      case 1 -> valueController.keys(request);
      case 2 -> valueController.numbers(request);
      case 3 -> valueController.order(request);
      case 4 -> valueController.parts(request);
      case 5 -> valueController.plain(request);
      default -> throw unknown(route);
    };
  }

  @Override
  public ErrorHandler errorHandler() {
    return errorHandler;
  }

  @Override
  public boolean nonBlocking(int route) {
    return false;
  }

  @Override
  public boolean streamsBody(int route) {
    return switch (route) {
      case 3 -> true;
      default -> false;
    };
  }

  @Override
  public int maxVariables() {
    return 0;
  }

  @Override
  public String describe(int route) {
    return switch (route) {
      case 0 -> "GET /values";
      case 1 -> "POST /values/keys";
      case 2 -> "POST /values/numbers";
      case 3 -> "POST /values/order";
      case 4 -> "POST /values/parts";
      case 5 -> "POST /values/plain";
      default -> throw unknown(route);
    };
  }

  @Override
  public String listing() {
    return Listing.text();
  }

  private static IllegalArgumentException unknown(int route) {
    return new IllegalArgumentException("no route has the number " + route);
  }

  private static final class Listing {
    private Listing() {
    }

    static String text() {
      return "METHOD  PATTERN          HANDLER                                           SOURCE                   PRECEDENCE\n"
          + "GET     /values          ValueController.find(Set<String>, List<String>)   ValueController.java:64  literal\n"
          + "POST    /values/keys     ValueController.keys(ValueController.Keys)        ValueController.java:50  literal/literal\n"
          + "POST    /values/numbers  ValueController.numbers(Optional<List<Integer>>)  ValueController.java:55  literal/literal\n"
          + "POST    /values/order    ValueController.order(ValueController.Order)      ValueController.java:58  literal/literal\n"
          + "POST    /values/parts    ValueController.parts(ValueController.Parts)      ValueController.java:47  literal/literal\n"
          + "POST    /values/plain    ValueController.plain(boolean)                    ValueController.java:61  literal/literal\n";
    }
  }
}
