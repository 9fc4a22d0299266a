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
   * {@code GET /orders/{id}}
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
   * {@code GET /orders/{id}}
   */
  private static int getOrders(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /orders/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 2;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /orders}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /orders
    if (end == to && Segments.equal(path, from, end, "orders")) {
      return 1;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> orderController.list(request);
      case 1 -> orderController.add(request);
      case 2 -> orderController.show(request);
      default -> throw unknown(route);
    };
  }

  @Override
  public ErrorHandler errorHandler() {
    return errorHandler;
  }

  @Override
  public boolean nonBlocking(int route) {
    return switch (route) {
      case 2 -> true;
      default -> false;
    };
  }

  @Override
  public int maxVariables() {
    return 1;
  }

  @Override
  public String describe(int route) {
    return switch (route) {
      case 0 -> "GET /orders";
      case 1 -> "POST /orders";
      case 2 -> "GET /orders/{id}";
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
      return "METHOD  PATTERN       HANDLER                                                 SOURCE                   PRECEDENCE\n"
          + "GET     /orders       OrderController.list()                                  OrderController.java:27  literal\n"
          + "POST    /orders       OrderController.add(OrderController.NewOrder, boolean)  OrderController.java:22  literal\n"
          + "GET     /orders/{id}  OrderController.show(long) (on the loop)                OrderController.java:32  literal/narrow\n";
    }
  }
}
