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

  private ShopApplication(Services services) {
    userController = new UserControllerRoutes(services.users());
    errorHandler = new ProblemErrorHandler();
  }

  /**
   * Makes the controllers.
   */
  public static DispatchTable create(Services services) {
    return new ShopApplication(services);
  }

  @Override
  public String[] methods() {
    return new String[] {"DELETE", "GET", "POST"};
  }

  @Override
  public int method(byte[] buffer, int from, int to) {
    if (Segments.equal(buffer, from, to, "DELETE")) {
      return 0;
    }
    if (Segments.equal(buffer, from, to, "GET")) {
      return 1;
    }
    if (Segments.equal(buffer, from, to, "POST")) {
      return 2;
    }
    return NOT_FOUND;
  }

  @Override
  public int find(int method, byte[] path, int from, int to, PathValues values) {
    if (from == to || path[from] != '/') {
      return NOT_FOUND;
    }
    return switch (method) {
      case 0 -> delete(path, from + 1, to, values);
      case 1 -> get(path, from + 1, to, values);
      case 2 -> post(path, from + 1, to, values);
      default -> NOT_FOUND;
    };
  }

  /**
   * {@code DELETE /users/{id}}
   */
  private static int delete(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "users")) {
      return deleteUsers(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code DELETE /users/{id}}
   */
  private static int deleteUsers(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // DELETE /users/{id}
    if (end == to && Segments.intNumber(path, from, end, values, 0)) {
      return 4;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /users}<br>
   * {@code GET /users/all}<br>
   * {@code GET /users/files/{path*}}<br>
   * {@code GET /users/{id}}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /users
    if (Segments.equal(path, from, end, "users")) {
      return end == to ? 0 : getUsers(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /users/all}<br>
   * {@code GET /users/files/{path*}}<br>
   * {@code GET /users/{id}}
   */
  private static int getUsers(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /users/all
    if (end == to && Segments.equal(path, from, end, "all")) {
      return 2;
    }
    if (end < to && Segments.equal(path, from, end, "files")) {
      int route = getUsersFiles(path, end + 1, to, values);
      if (route != NOT_FOUND) {
        return route;
      }
    }
    // GET /users/{id}
    if (end == to && Segments.intNumber(path, from, end, values, 0)) {
      return 5;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /users/files/{path*}}
   */
  private static int getUsersFiles(byte[] path, int from, int to, PathValues values) {
    // GET /users/files/{path*}
    if (Segments.restList(path, from, to, values, 0)) {
      return 3;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /users}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /users
    if (end == to && Segments.equal(path, from, end, "users")) {
      return 1;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> userController.list(request);
      case 1 -> userController.create(request);
      case 2 -> userController.list(request);
      case 3 -> userController.file(request);
      case 4 -> userController.remove(request);
      case 5 -> userController.show(request);
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
      case 5 -> true;
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
      case 0 -> "GET /users";
      case 1 -> "POST /users";
      case 2 -> "GET /users/all";
      case 3 -> "GET /users/files/{path*}";
      case 4 -> "DELETE /users/{id}";
      case 5 -> "GET /users/{id}";
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
      return "METHOD  PATTERN               HANDLER                                                     SOURCE                  PRECEDENCE\n"
          + "GET     /users                UserController.list(int, OptionalInt, String, Set<String>)  UserController.java:34  literal\n"
          + "POST    /users                UserController.create(Request, String)                      UserController.java:44  literal\n"
          + "GET     /users/all            UserController.list(int, OptionalInt, String, Set<String>)  UserController.java:34  literal/literal\n"
          + "GET     /users/files/{path*}  UserController.file(List<String>)                           UserController.java:52  literal/literal/rest\n"
          + "DELETE  /users/{id}           UserController.remove(int)                                  UserController.java:49  literal/narrow\n"
          + "GET     /users/{id}           UserController.show(int) (on the loop)                      UserController.java:29  literal/narrow\n";
    }
  }
}
