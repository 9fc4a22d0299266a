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
   * {@code GET /users}<br>
   * {@code GET /users/{id}}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /users
    if (Segments.equal(path, from, end, "users")) {
      return end == to ? 1 : getUsers(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /users/{id}}
   */
  private static int getUsers(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /users/{id}
    if (end == to && Segments.intNumber(path, from, end, values, 0)) {
      return 3;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /anything}<br>
   * {@code POST /users}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /anything
    if (end == to && Segments.equal(path, from, end, "anything")) {
      return 0;
    }
    // POST /users
    if (end == to && Segments.equal(path, from, end, "users")) {
      return 2;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> userController.anything(request);
      case 1 -> userController.list(request);
      case 2 -> userController.create(request);
      case 3 -> userController.show(request);
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
      case 0 -> "POST /anything";
      case 1 -> "GET /users";
      case 2 -> "POST /users";
      case 3 -> "GET /users/{id}";
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
      return "METHOD  PATTERN      HANDLER                                                       SOURCE                  PRECEDENCE\n"
          + "POST    /anything    UserController.anything(Request)                              UserController.java:38  literal\n"
          + "GET     /users       UserController.list(String, int)                              UserController.java:18  literal\n"
          + "POST    /users       UserController.create(String, int, LocalDate, List<String>, UploadedFile)  UserController.java:28  literal\n"
          + "GET     /users/{id}  UserController.show(int)                                      UserController.java:23  literal/narrow\n";
    }
  }
}
