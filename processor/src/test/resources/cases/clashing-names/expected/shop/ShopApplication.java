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
    controllers = {
        "shop.Dev",
        "shop.ErrorHandler",
        "shop.Request",
        "shop.Route",
        "shop.Services",
        "shop.Table"
    }
)
public final class ShopApplication extends DispatchTable {
  private final DevRoutes dev_;

  private final ErrorHandlerRoutes errorHandler_;

  private final RequestRoutes request_;

  private final RouteRoutes route_;

  private final ServicesRoutes services_;

  private final TableRoutes table_;

  private final ErrorHandler errorHandler;

  private ShopApplication(Shop.Needs services) {
    dev_ = new DevRoutes();
    errorHandler_ = new ErrorHandlerRoutes();
    request_ = new RequestRoutes(services.source());
    route_ = new RouteRoutes();
    services_ = new ServicesRoutes();
    table_ = new TableRoutes();
    errorHandler = new ProblemErrorHandler();
  }

  /**
   * Makes the controllers.
   */
  public static DispatchTable create(Shop.Needs services) {
    return new ShopApplication(services);
  }

  @Override
  public String[] methods() {
    return new String[] {"GET"};
  }

  @Override
  public int method(byte[] buffer, int from, int to) {
    if (Segments.equal(buffer, from, to, "GET")) {
      return 0;
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
      default -> NOT_FOUND;
    };
  }

  /**
   * {@code GET /dev}<br>
   * {@code GET /errorhandler}<br>
   * {@code GET /request/nothing}<br>
   * {@code GET /request/odd}<br>
   * {@code GET /request/thrown/{thrown}}<br>
   * {@code GET /request/values/{Response}/{Conversions}}<br>
   * {@code GET /request/{controller}/{request}}<br>
   * {@code GET /route}<br>
   * {@code GET /services}<br>
   * {@code GET /table}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    switch (end - from) {
      case 3 -> {
        // GET /dev
        if (end == to && Segments.equal(path, from, end, "dev")) {
          return 0;
        }
      }
      case 5 -> {
        // GET /route
        if (end == to && Segments.equal(path, from, end, "route")) {
          return 7;
        }
        // GET /table
        if (end == to && Segments.equal(path, from, end, "table")) {
          return 9;
        }
      }
      case 7 -> {
        if (end < to && Segments.equal(path, from, end, "request")) {
          return getRequest(path, end + 1, to, values);
        }
      }
      case 8 -> {
        // GET /services
        if (end == to && Segments.equal(path, from, end, "services")) {
          return 8;
        }
      }
      case 12 -> {
        // GET /errorhandler
        if (end == to && Segments.equal(path, from, end, "errorhandler")) {
          return 1;
        }
      }
      default -> {}
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /request/nothing}<br>
   * {@code GET /request/odd}<br>
   * {@code GET /request/thrown/{thrown}}<br>
   * {@code GET /request/values/{Response}/{Conversions}}<br>
   * {@code GET /request/{controller}/{request}}
   */
  private static int getRequest(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /request/nothing
    if (end == to && Segments.equal(path, from, end, "nothing")) {
      return 2;
    }
    // GET /request/odd
    if (end == to && Segments.equal(path, from, end, "odd")) {
      return 3;
    }
    if (end < to && Segments.equal(path, from, end, "thrown")) {
      int route = getRequestThrown(path, end + 1, to, values);
      if (route != NOT_FOUND) {
        return route;
      }
    }
    if (end < to && Segments.equal(path, from, end, "values")) {
      int route2 = getRequestValues(path, end + 1, to, values);
      if (route2 != NOT_FOUND) {
        return route2;
      }
    }
    if (end < to && Segments.text(path, from, end, values, 0)) {
      return getRequestController(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /request/thrown/{thrown}}
   */
  private static int getRequestThrown(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /request/thrown/{thrown}
    if (end == to && Segments.text(path, from, end, values, 0)) {
      return 4;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /request/values/{Response}/{Conversions}}
   */
  private static int getRequestValues(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && (Segments.equal(path, from, end, "NO")
            || Segments.equal(path, from, end, "YES"))
        && Segments.text(path, from, end, values, 0)) {
      return getRequestValuesResponse(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /request/values/{Response}/{Conversions}}
   */
  private static int getRequestValuesResponse(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /request/values/{Response}/{Conversions}
    if (end == to && Segments.text(path, from, end, values, 1)) {
      return 5;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /request/{controller}/{request}}
   */
  private static int getRequestController(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /request/{controller}/{request}
    if (end == to && Segments.text(path, from, end, values, 1)) {
      return 6;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> dev_.get(request);
      case 1 -> errorHandler_.get(request);
      case 2 -> request_.nothing(request);
      case 3 -> request_.odd(request);
      case 4 -> request_.thrown(request);
      case 5 -> request_.values(request);
      case 6 -> request_.show(request);
      case 7 -> route_.get(request);
      case 8 -> services_.get(request);
      case 9 -> table_.get(request);
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
  public int maxVariables() {
    return 2;
  }

  @Override
  public String describe(int route) {
    return switch (route) {
      case 0 -> "GET /dev";
      case 1 -> "GET /errorhandler";
      case 2 -> "GET /request/nothing";
      case 3 -> "GET /request/odd";
      case 4 -> "GET /request/thrown/{thrown}";
      case 5 -> "GET /request/values/{Response}/{Conversions}";
      case 6 -> "GET /request/{controller}/{request}";
      case 7 -> "GET /route";
      case 8 -> "GET /services";
      case 9 -> "GET /table";
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
      return "METHOD  PATTERN                                   HANDLER                                             SOURCE               PRECEDENCE\n"
          + "GET     /dev                                      Dev.get()                                           Dev.java:8           literal\n"
          + "GET     /errorhandler                             ErrorHandler.get()                                  ErrorHandler.java:8  literal\n"
          + "GET     /request/nothing                          Request.nothing()                                   Request.java:33      literal/literal\n"
          + "GET     /request/odd                              Request.odd(Request)                                Request.java:40      literal/literal\n"
          + "GET     /request/thrown/{thrown}                  Request.thrown(String)                              Request.java:28      literal/literal/plain\n"
          + "GET     /request/values/{Response}/{Conversions}  Request.values(Response, Binding, PathValues, int)  Request.java:23      literal/literal/narrow/plain\n"
          + "GET     /request/{controller}/{request}           Request.show(String, String, int, Optional<Link>)   Request.java:18      literal/plain/plain\n"
          + "GET     /route                                    Route.get()                                         Route.java:8         literal\n"
          + "GET     /services                                 Services.get()                                      Services.java:8      literal\n"
          + "GET     /table                                    Table.get()                                         Table.java:8         literal\n";
    }
  }
}
