// Generated from shop.Shop by Squall. Edits are lost.
package shop;

import audit.Audit_AuditControllerRoutes;
import dev.squall.annotation.link.ApplicationDescriptor;
import dev.squall.dispatch.DispatchTable;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.SegmentPattern;
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
        "audit.Audit$AuditController",
        "shop.ItemController"
    }
)
public final class ShopApplication extends DispatchTable {
  private static final Mounts MOUNTS = new Mounts().add("/audit%E2%80%A8%C2%85", "audit.Audit$AuditController");

  private final ItemControllerRoutes itemController;

  private final Audit_AuditControllerRoutes audit_AuditController;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    itemController = new ItemControllerRoutes();
    audit_AuditController = new Audit_AuditControllerRoutes();
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
   * {@code GET /audit /a b/{id:[x ]+}}<br>
   * {@code GET /items /{id:[a-z ]+}/a b}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "audit%E2%80%A8%C2%85")) {
      return getAudit(path, end + 1, to, values);
    }
    if (end < to && Segments.equal(path, from, end, "items%E2%80%A8")) {
      return getItems(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /audit /a b/{id:[x ]+}}
   */
  private static int getAudit(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "a%E2%80%A8b")) {
      return getAuditAB(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /audit /a b/{id:[x ]+}}
   */
  private static int getAuditAB(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /audit /a b/{id:[x ]+}
    if (end == to && Patterns0.AUDIT_ABID.matches(path, from, end)
        && Segments.text(path, from, end, values, 0)) {
      return 0;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /items /{id:[a-z ]+}/a b}
   */
  private static int getItems(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Patterns0.ITEMS_ID.matches(path, from, end)
        && Segments.text(path, from, end, values, 0)) {
      return getItemsId(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /items /{id:[a-z ]+}/a b}
   */
  private static int getItemsId(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /items /{id:[a-z ]+}/a b
    if (end == to && Segments.equal(path, from, end, "a%E2%80%A9b")) {
      return 3;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /items }<br>
   * {@code POST /items /notes}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /items 
    if (Segments.equal(path, from, end, "items%E2%80%A8")) {
      return end == to ? 1 : postItems(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /items /notes}
   */
  private static int postItems(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /items /notes
    if (end == to && Segments.equal(path, from, end, "notes")) {
      return 2;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> audit_AuditController.entry(request.mounted(MOUNTS, "/audit%E2%80%A8%C2%85"));
      case 1 -> itemController.add(request.mounted(MOUNTS, ""));
      case 2 -> itemController.note(request.mounted(MOUNTS, ""));
      case 3 -> itemController.show(request.mounted(MOUNTS, ""));
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
      case 1 -> true;
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
      case 0 -> "GET /audit" + "\u2028" + "\u0085/a" + "\u2028" + "b/{id:[x" + "\u2029" + "]+}";
      case 1 -> "POST /items" + "\u2028" + "";
      case 2 -> "POST /items" + "\u2028" + "/notes";
      case 3 -> "GET /items" + "\u2028" + "/{id:[a-z" + "\u2029" + "]+}/a" + "\u2029" + "b";
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
    static final SegmentPattern AUDIT_ABID = new SegmentPattern("5i30117012X1013i1014M0401012201311012201302014200301210");

    static final SegmentPattern ITEMS_ID = new SegmentPattern("5Q30J15012X1013i1014M0401012201311012201302014200301210");

    private Patterns0() {
    }
  }

  private static final class Listing {
    private Listing() {
    }

    static String text() {
      return "METHOD  PATTERN                   HANDLER                                                       SOURCE                  PRECEDENCE\n"
          + "GET     /audit  /a b/{id:[x ]+}   Audit.AuditController.entry(String)                           Audit.java:13           literal/literal/narrow\n"
          + "POST    /items                    ItemController.add(ItemController.Entry)                      ItemController.java:62  literal\n"
          + "POST    /items /notes             ItemController.note(ItemController.Note)                      ItemController.java:66  literal/literal\n"
          + "GET     /items /{id:[a-z ]+}/a b  ItemController.show(String, String, List<String>, Optional<Integer>)  ItemController.java:53  literal/narrow/literal\n";
    }
  }

  /**
   * The URLs of {@code audit.Audit.AuditController} below {@code /audit }.
   */
  public static final class Audit_AuditControllerLinks {
    private Audit_AuditControllerLinks() {
    }

    public static Link entry(String id) {
      return audit.Audit_AuditControllerLinks.entry(id).under("/audit%E2%80%A8%C2%85");
    }
  }
}
