// Generated from shop.Shop by Squall. Edits are lost.
package shop;

import audit.AuditControllerRoutes;
import dev.squall.annotation.link.ApplicationDescriptor;
import dev.squall.dispatch.DispatchTable;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.SegmentPattern;
import dev.squall.dispatch.Segments;
import dev.squall.http.ErrorHandler;
import dev.squall.http.Mounts;
import dev.squall.http.PathValues;
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
        "audit.AuditController",
        "shop.UserController"
    }
)
public final class ShopApplication extends DispatchTable {
  private static final Mounts MOUNTS = new Mounts().add("/admin", "audit.AuditController");

  private final UserControllerRoutes userController;

  private final AuditControllerRoutes auditController;

  private final ErrorHandler errorHandler;

  private ShopApplication(Services services) {
    userController = new UserControllerRoutes(services.users());
    auditController = new AuditControllerRoutes();
    errorHandler = new ShopErrors(services.users());
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
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 6;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /admin/audit/{day:[0-9]{4}-[0-9]{2}}}<br>
   * {@code GET /admin/audit/{id}}<br>
   * {@code GET /admin/files/{path*}}<br>
   * {@code GET /users}<br>
   * {@code GET /users/search}<br>
   * {@code GET /users/{id}}<br>
   * {@code GET /users/{id}/avatar.{format}}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "admin")) {
      return getAdmin(path, end + 1, to, values);
    }
    // GET /users
    if (Segments.equal(path, from, end, "users")) {
      return end == to ? 3 : getUsers(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /admin/audit/{day:[0-9]{4}-[0-9]{2}}}<br>
   * {@code GET /admin/audit/{id}}<br>
   * {@code GET /admin/files/{path*}}
   */
  private static int getAdmin(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "audit")) {
      return getAdminAudit(path, end + 1, to, values);
    }
    if (end < to && Segments.equal(path, from, end, "files")) {
      return getAdminFiles(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /admin/audit/{day:[0-9]{4}-[0-9]{2}}}<br>
   * {@code GET /admin/audit/{id}}
   */
  private static int getAdminAudit(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /admin/audit/{day:[0-9]{4}-[0-9]{2}}
    if (end == to && Patterns0.ADMIN_AUDIT_DAY.matches(path, from, end)
        && Segments.text(path, from, end, values, 0)) {
      return 0;
    }
    // GET /admin/audit/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 1;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /admin/files/{path*}}
   */
  private static int getAdminFiles(byte[] path, int from, int to, PathValues values) {
    // GET /admin/files/{path*}
    if (Segments.rest(path, from, to, values, 0)) {
      return 2;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /users/search}<br>
   * {@code GET /users/{id}}<br>
   * {@code GET /users/{id}/avatar.{format}}
   */
  private static int getUsers(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /users/search
    if (end == to && Segments.equal(path, from, end, "search")) {
      return 5;
    }
    // GET /users/{id}
    if (Segments.longNumber(path, from, end, values, 0)) {
      return end == to ? 7 : getUsersId(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /users/{id}/avatar.{format}}
   */
  private static int getUsersId(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /users/{id}/avatar.{format}
    if (end == to && Segments.startsWith(path, from, end, "avatar.")
        && (Segments.equal(path, from + 7, end, "png")
            || Segments.equal(path, from + 7, end, "webp"))
        && Segments.text(path, from + 7, end, values, 1)) {
      return 8;
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
      return 4;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> auditController.day(request.mounted(MOUNTS, "/admin"));
      case 1 -> auditController.entry(request.mounted(MOUNTS, "/admin"));
      case 2 -> auditController.file(request.mounted(MOUNTS, "/admin"));
      case 3 -> userController.list(request.mounted(MOUNTS, ""));
      case 4 -> userController.create(request.mounted(MOUNTS, ""));
      case 5 -> userController.search(request.mounted(MOUNTS, ""));
      case 6 -> userController.remove(request.mounted(MOUNTS, ""));
      case 7 -> userController.show(request.mounted(MOUNTS, ""));
      case 8 -> userController.avatar(request.mounted(MOUNTS, ""));
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
      case 3 -> true;
      default -> false;
    };
  }

  @Override
  public int maxVariables() {
    return 2;
  }

  @Override
  public String describe(int route) {
    return switch (route) {
      case 0 -> "GET /admin/audit/{day:[0-9]{4}-[0-9]{2}}";
      case 1 -> "GET /admin/audit/{id}";
      case 2 -> "GET /admin/files/{path*}";
      case 3 -> "GET /users";
      case 4 -> "POST /users";
      case 5 -> "GET /users/search";
      case 6 -> "DELETE /users/{id}";
      case 7 -> "GET /users/{id}";
      case 8 -> "GET /users/{id}/avatar.{format}";
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

  private static final class Patterns0 {
    static final SegmentPattern ADMIN_AUDIT_DAY = new SegmentPattern("3^101120:2V6080201202013020140201501016100201702018130");

    private Patterns0() {
    }
  }

  private static final class Listing {
    private Listing() {
    }

    static String text() {
      return "METHOD  PATTERN                               HANDLER                                 SOURCE                   PRECEDENCE\n"
          + "GET     /admin/audit/{day:[0-9]{4}-[0-9]{2}}  AuditController.day(...)                AuditController.java:17  literal/literal/narrow\n"
          + "GET     /admin/audit/{id}                     AuditController.entry(...)              AuditController.java:16  literal/literal/narrow\n"
          + "GET     /admin/files/{path*}                  AuditController.file(...)               AuditController.java:18  literal/literal/rest\n"
          + "GET     /users                                UserController.list(...) (on the loop)  UserController.java:10   literal\n"
          + "POST    /users                                UserController.create(...)              UserController.java:11   literal\n"
          + "GET     /users/search                         UserController.search(...)              UserController.java:14   literal/literal\n"
          + "DELETE  /users/{id}                           UserController.remove(...)              UserController.java:13   literal/narrow\n"
          + "GET     /users/{id}                           UserController.show(...)                UserController.java:12   literal/narrow\n"
          + "GET     /users/{id}/avatar.{format}           UserController.avatar(...)              UserController.java:15   literal/narrow/narrow\n";
    }
  }

  /**
   * The URLs of {@code audit.AuditController} below {@code /admin}.
   */
  public static final class AuditControllerLinks {
    private AuditControllerLinks() {
    }

    public static Link entry(long id) {
      return audit.AuditControllerLinks.entry(id).under("/admin");
    }
  }
}
