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
    controllers = "shop.UserController"
)
public final class ShopApplication extends DispatchTable {
  private final UserControllerRoutes userController;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    userController = new UserControllerRoutes();
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
    return new String[] {"POST", "PUT"};
  }

  @Override
  public int method(byte[] buffer, int from, int to) {
    if (Segments.equal(buffer, from, to, "POST")) {
      return 0;
    }
    if (Segments.equal(buffer, from, to, "PUT")) {
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
      case 0 -> post(path, from + 1, to, values);
      case 1 -> put(path, from + 1, to, values);
      default -> NOT_FOUND;
    };
  }

  /**
   * {@code POST /users/either}<br>
   * {@code POST /users/json}<br>
   * {@code POST /users/page}<br>
   * {@code POST /users/vendor}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "users")) {
      return postUsers(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /users/either}<br>
   * {@code POST /users/json}<br>
   * {@code POST /users/page}<br>
   * {@code POST /users/vendor}
   */
  private static int postUsers(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /users/either
    if (end == to && Segments.equal(path, from, end, "either")) {
      return 0;
    }
    // POST /users/json
    if (end == to && Segments.equal(path, from, end, "json")) {
      return 1;
    }
    // POST /users/page
    if (end == to && Segments.equal(path, from, end, "page")) {
      return 3;
    }
    // POST /users/vendor
    if (end == to && Segments.equal(path, from, end, "vendor")) {
      return 9;
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /users/later}<br>
   * {@code PUT /users/page-later}<br>
   * {@code PUT /users/perhaps}<br>
   * {@code PUT /users/perhaps-later}<br>
   * {@code PUT /users/perhaps-page}<br>
   * {@code PUT /users/perhaps-page-later}
   */
  private static int put(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "users")) {
      return putUsers(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /users/later}<br>
   * {@code PUT /users/page-later}<br>
   * {@code PUT /users/perhaps}<br>
   * {@code PUT /users/perhaps-later}<br>
   * {@code PUT /users/perhaps-page}<br>
   * {@code PUT /users/perhaps-page-later}
   */
  private static int putUsers(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    switch (end - from) {
      case 5 -> {
        // PUT /users/later
        if (end == to && Segments.equal(path, from, end, "later")) {
          return 2;
        }
      }
      case 7 -> {
        // PUT /users/perhaps
        if (end == to && Segments.equal(path, from, end, "perhaps")) {
          return 5;
        }
      }
      case 10 -> {
        // PUT /users/page-later
        if (end == to && Segments.equal(path, from, end, "page-later")) {
          return 4;
        }
      }
      case 12 -> {
        // PUT /users/perhaps-page
        if (end == to && Segments.equal(path, from, end, "perhaps-page")) {
          return 7;
        }
      }
      case 13 -> {
        // PUT /users/perhaps-later
        if (end == to && Segments.equal(path, from, end, "perhaps-later")) {
          return 6;
        }
      }
      case 18 -> {
        // PUT /users/perhaps-page-later
        if (end == to && Segments.equal(path, from, end, "perhaps-page-later")) {
          return 8;
        }
      }
      default -> {}
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> userController.either(request);
      case 1 -> userController.json(request);
      case 2 -> userController.later(request);
      case 3 -> userController.page(request);
      case 4 -> userController.pageLater(request);
      case 5 -> userController.perhaps(request);
      case 6 -> userController.perhapsLater(request);
      case 7 -> userController.perhapsPage(request);
      case 8 -> userController.perhapsPageLater(request);
      case 9 -> userController.vendor(request);
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
      case 2, 4, 6, 8 -> true;
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
      case 0 -> "POST /users/either";
      case 1 -> "POST /users/json";
      case 2 -> "PUT /users/later";
      case 3 -> "POST /users/page";
      case 4 -> "PUT /users/page-later";
      case 5 -> "PUT /users/perhaps";
      case 6 -> "PUT /users/perhaps-later";
      case 7 -> "PUT /users/perhaps-page";
      case 8 -> "PUT /users/perhaps-page-later";
      case 9 -> "POST /users/vendor";
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
      return "METHOD  PATTERN                    HANDLER                                          SOURCE                  PRECEDENCE\n"
          + "POST    /users/either              UserController.either(String)                    UserController.java:37  literal/literal\n"
          + "POST    /users/json                UserController.json(String)                      UserController.java:26  literal/literal\n"
          + "PUT     /users/later               UserController.later() (on the loop)             UserController.java:53  literal/literal\n"
          + "POST    /users/page                UserController.page(String)                      UserController.java:31  literal/literal\n"
          + "PUT     /users/page-later          UserController.pageLater() (on the loop)         UserController.java:64  literal/literal\n"
          + "PUT     /users/perhaps             UserController.perhaps()                         UserController.java:48  literal/literal\n"
          + "PUT     /users/perhaps-later       UserController.perhapsLater() (on the loop)      UserController.java:58  literal/literal\n"
          + "PUT     /users/perhaps-page        UserController.perhapsPage()                     UserController.java:69  literal/literal\n"
          + "PUT     /users/perhaps-page-later  UserController.perhapsPageLater() (on the loop)  UserController.java:74  literal/literal\n"
          + "POST    /users/vendor              UserController.vendor(String)                    UserController.java:43  literal/literal\n";
    }
  }
}
