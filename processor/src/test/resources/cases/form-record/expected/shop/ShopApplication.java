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
   * {@code GET /orders/new}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "orders")) {
      return getOrders(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /orders/new}
   */
  private static int getOrders(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /orders/new
    if (end == to && Segments.equal(path, from, end, "new")) {
      return 2;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /orders}<br>
   * {@code POST /orders/login}<br>
   * {@code POST /orders/two}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /orders
    if (Segments.equal(path, from, end, "orders")) {
      return end == to ? 0 : postOrders(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /orders/login}<br>
   * {@code POST /orders/two}
   */
  private static int postOrders(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /orders/login
    if (end == to && Segments.equal(path, from, end, "login")) {
      return 1;
    }
    // POST /orders/two
    if (end == to && Segments.equal(path, from, end, "two")) {
      return 3;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> orderController.add(request);
      case 1 -> orderController.login(request);
      case 2 -> orderController.blank(request);
      case 3 -> orderController.two(request);
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
      case 0 -> true;
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
      case 0 -> "POST /orders";
      case 1 -> "POST /orders/login";
      case 2 -> "GET /orders/new";
      case 3 -> "POST /orders/two";
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
      return "METHOD  PATTERN        HANDLER                                      SOURCE                   PRECEDENCE\n"
          + "POST    /orders        OrderController.add(NewOrder)                OrderController.java:16  literal\n"
          + "POST    /orders/login  OrderController.login(Form<Login>, Request)  OrderController.java:26  literal/literal\n"
          + "GET     /orders/new    OrderController.blank()                      OrderController.java:21  literal/literal\n"
          + "POST    /orders/two    OrderController.two(Login, Login, int)       OrderController.java:34  literal/literal\n";
    }
  }
}
