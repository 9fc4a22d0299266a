// Generated from shop.Shop by Squall. Edits are lost.
package shop;

import admin.AuditControllerRoutes;
import dev.squall.annotation.link.ApplicationDescriptor;
import dev.squall.dispatch.DispatchTable;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.Segments;
import dev.squall.http.ErrorHandler;
import dev.squall.http.Mounts;
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
        "admin.AuditController",
        "shop.Home"
    }
)
public final class ShopApplication extends DispatchTable {
  private static final Mounts MOUNTS = new Mounts().add("/%C3%A4dmin", "admin.AuditController");

  private final HomeRoutes home;

  private final AuditControllerRoutes auditController;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    home = new HomeRoutes();
    auditController = new AuditControllerRoutes();
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
   * {@code GET /}<br>
   * {@code GET /ädmin/audit}<br>
   * {@code GET /ädmin/audit/{id}}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /
    if (end == to && from == end) {
      return 0;
    }
    if (end < to && Segments.equal(path, from, end, "%C3%A4dmin")) {
      return getDmin(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /ädmin/audit}<br>
   * {@code GET /ädmin/audit/{id}}
   */
  private static int getDmin(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /ädmin/audit
    if (Segments.equal(path, from, end, "audit")) {
      return end == to ? 1 : getDminAudit(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /ädmin/audit/{id}}
   */
  private static int getDminAudit(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /ädmin/audit/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 3;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /ädmin/audit}<br>
   * {@code POST /login}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "%C3%A4dmin")) {
      return postDmin(path, end + 1, to, values);
    }
    // POST /login
    if (end == to && Segments.equal(path, from, end, "login")) {
      return 4;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /ädmin/audit}
   */
  private static int postDmin(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /ädmin/audit
    if (end == to && Segments.equal(path, from, end, "audit")) {
      return 2;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> home.home(request.mounted(MOUNTS, ""));
      case 1 -> auditController.list(request.mounted(MOUNTS, "/%C3%A4dmin"));
      case 2 -> auditController.add(request.mounted(MOUNTS, "/%C3%A4dmin"));
      case 3 -> auditController.show(request.mounted(MOUNTS, "/%C3%A4dmin"));
      case 4 -> home.login(request.mounted(MOUNTS, ""));
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
    return 1;
  }

  @Override
  public String describe(int route) {
    return switch (route) {
      case 0 -> "GET /";
      case 1 -> "GET /ädmin/audit";
      case 2 -> "POST /ädmin/audit";
      case 3 -> "GET /ädmin/audit/{id}";
      case 4 -> "POST /login";
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
      return "METHOD  PATTERN            HANDLER                      SOURCE                   PRECEDENCE\n"
          + "GET     /                  Home.home()                  Home.java:15             literal\n"
          + "GET     /ädmin/audit       AuditController.list()       AuditController.java:12  literal/literal\n"
          + "POST    /ädmin/audit       AuditController.add(String)  AuditController.java:22  literal/literal\n"
          + "GET     /ädmin/audit/{id}  AuditController.show(long)   AuditController.java:17  literal/literal/narrow\n"
          + "POST    /login             Home.login(String)           Home.java:20             literal\n";
    }
  }

  /**
   * The URLs of {@code admin.AuditController} below {@code /ädmin}.
   */
  public static final class AuditControllerLinks {
    private AuditControllerLinks() {
    }

    public static Link add() {
      return admin.AuditControllerLinks.add().under("/%C3%A4dmin");
    }

    public static Link list() {
      return admin.AuditControllerLinks.list().under("/%C3%A4dmin");
    }

    public static Link show(long id) {
      return admin.AuditControllerLinks.show(id).under("/%C3%A4dmin");
    }
  }
}
