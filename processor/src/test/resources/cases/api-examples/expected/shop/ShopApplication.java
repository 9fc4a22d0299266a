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
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ApplicationDescriptor(
    abi = 1,
    controllers = "shop.OrderController"
)
public final class ShopApplication extends DispatchTable {
  private final OrderControllerRoutes orderController;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    orderController = new OrderControllerRoutes();
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
   * {@code GET /orders}<br>
   * {@code GET /orders/all}<br>
   * {@code GET /orders/label}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /orders
    if (Segments.equal(path, from, end, "orders")) {
      return end == to ? 0 : getOrders(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /orders/all}<br>
   * {@code GET /orders/label}
   */
  private static int getOrders(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /orders/all
    if (end == to && Segments.equal(path, from, end, "all")) {
      return 2;
    }
    // GET /orders/label
    if (end == to && Segments.equal(path, from, end, "label")) {
      return 4;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /orders}<br>
   * {@code POST /orders/deliver}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /orders
    if (Segments.equal(path, from, end, "orders")) {
      return end == to ? 1 : postOrders(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /orders/deliver}
   */
  private static int postOrders(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /orders/deliver
    if (end == to && Segments.equal(path, from, end, "deliver")) {
      return 3;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> orderController.list(request);
      case 1 -> orderController.add(request);
      case 2 -> orderController.all(request);
      case 3 -> orderController.deliver(request);
      case 4 -> orderController.label(request);
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
      case 0 -> "GET /orders";
      case 1 -> "POST /orders";
      case 2 -> "GET /orders/all";
      case 3 -> "POST /orders/deliver";
      case 4 -> "GET /orders/label";
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
      return "METHOD  PATTERN          HANDLER                                            SOURCE                   PRECEDENCE\n"
          + "GET     /orders          OrderController.list(List<String>, int)            OrderController.java:78  literal\n"
          + "POST    /orders          OrderController.add(OrderController.Order)         OrderController.java:89  literal\n"
          + "GET     /orders/all      OrderController.all()                              OrderController.java:84  literal/literal\n"
          + "POST    /orders/deliver  OrderController.deliver(OrderController.Delivery)  OrderController.java:94  literal/literal\n"
          + "GET     /orders/label    OrderController.label()                            OrderController.java:99  literal/literal\n";
    }
  }
}
