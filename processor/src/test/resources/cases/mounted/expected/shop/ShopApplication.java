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
    controllers = "admin.AuditController"
)
public final class ShopApplication extends DispatchTable {
  private static final Mounts MOUNTS = new Mounts().add("/admin", "admin.AuditController");

  private final AuditControllerRoutes auditController;

  private final ErrorHandler errorHandler;

  private ShopApplication(Services services) {
    auditController = new AuditControllerRoutes(services.log());
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
   * {@code GET /admin/audit/{id}}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "admin")) {
      return getAdmin(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /admin/audit/{id}}
   */
  private static int getAdmin(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "audit")) {
      return getAdminAudit(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /admin/audit/{id}}
   */
  private static int getAdminAudit(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /admin/audit/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 0;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> auditController.show(request.mounted(MOUNTS, "/admin"));
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
      case 0 -> "GET /admin/audit/{id}";
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
      return "METHOD  PATTERN            HANDLER                     SOURCE                   PRECEDENCE\n"
          + "GET     /admin/audit/{id}  AuditController.show(long)  AuditController.java:15  literal/literal/narrow\n";
    }
  }

  /**
   * The URLs of {@code admin.AuditController} below {@code /admin}.
   */
  public static final class AuditControllerLinks {
    private AuditControllerLinks() {
    }

    public static Link show(long id) {
      return admin.AuditControllerLinks.show(id).under("/admin");
    }
  }
}
