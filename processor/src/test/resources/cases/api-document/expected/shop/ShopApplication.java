// Generated from shop.Shop by Squall. Edits are lost.
package shop;

import audit.Audit_LogControllerRoutes;
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
        "audit.Audit$LogController",
        "shop.ItemController",
        "shop.ItemController$HiddenController"
    }
)
public final class ShopApplication extends DispatchTable {
  private static final Mounts MOUNTS = new Mounts().add("/audit", "audit.Audit$LogController");

  private final ItemControllerRoutes itemController;

  private final ItemController_HiddenControllerRoutes itemController_HiddenController;

  private final Audit_LogControllerRoutes audit_LogController;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    itemController = new ItemControllerRoutes();
    itemController_HiddenController = new ItemController_HiddenControllerRoutes();
    audit_LogController = new Audit_LogControllerRoutes();
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
    return new String[] {"DELETE", "GET", "POST", "PURGE", "PUT"};
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
    if (Segments.equal(buffer, from, to, "PURGE")) {
      return 3;
    }
    if (Segments.equal(buffer, from, to, "PUT")) {
      return 4;
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
      case 3 -> purge(path, from + 1, to, values);
      case 4 -> put(path, from + 1, to, values);
      default -> NOT_FOUND;
    };
  }

  /**
   * {@code DELETE /items/{number}}
   */
  private static int delete(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "items")) {
      return deleteItems(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code DELETE /items/{number}}
   */
  private static int deleteItems(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // DELETE /items/{number}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 8;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /audit/log/{number}}<br>
   * {@code GET /hidden}<br>
   * {@code GET /items}<br>
   * {@code GET /items/secret}<br>
   * {@code GET /items/{id}}<br>
   * {@code GET /items/{name:[a-z]+(-[a-z]+)*}}<br>
   * {@code GET /items/{text}}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "audit")) {
      return getAudit(path, end + 1, to, values);
    }
    // GET /hidden
    if (end == to && Segments.equal(path, from, end, "hidden")) {
      return 1;
    }
    // GET /items
    if (Segments.equal(path, from, end, "items")) {
      return end == to ? 2 : getItems(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /audit/log/{number}}
   */
  private static int getAudit(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "log")) {
      return getAuditLog(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /audit/log/{number}}
   */
  private static int getAuditLog(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /audit/log/{number}
    if (end == to && Segments.intNumber(path, from, end, values, 0)) {
      return 0;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /items/secret}<br>
   * {@code GET /items/{id}}<br>
   * {@code GET /items/{name:[a-z]+(-[a-z]+)*}}<br>
   * {@code GET /items/{text}}
   */
  private static int getItems(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /items/secret
    if (end == to && Segments.equal(path, from, end, "secret")) {
      return 5;
    }
    // GET /items/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 6;
    }
    // GET /items/{name:[a-z]+(-[a-z]+)*}
    if (end == to && Patterns0.ITEMS_NAME.matches(path, from, end)
        && Segments.text(path, from, end, values, 0)) {
      return 7;
    }
    // GET /items/{text}
    if (end == to && Segments.text(path, from, end, values, 0)) {
      return 12;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /items}<br>
   * {@code POST /items/{id}/pictures}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /items
    if (Segments.equal(path, from, end, "items")) {
      return end == to ? 3 : postItems(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /items/{id}/pictures}
   */
  private static int postItems(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.longNumber(path, from, end, values, 0)) {
      return postItemsId(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /items/{id}/pictures}
   */
  private static int postItemsId(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /items/{id}/pictures
    if (end == to && Segments.equal(path, from, end, "pictures")) {
      return 10;
    }
    return NOT_FOUND;
  }

  /**
   * {@code PURGE /items/files/{path*}}
   */
  private static int purge(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "items")) {
      return purgeItems(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PURGE /items/files/{path*}}
   */
  private static int purgeItems(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "files")) {
      return purgeItemsFiles(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PURGE /items/files/{path*}}
   */
  private static int purgeItemsFiles(byte[] path, int from, int to, PathValues values) {
    // PURGE /items/files/{path*}
    if (Segments.rest(path, from, to, values, 0)) {
      return 4;
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /items/{id}/description}<br>
   * {@code PUT /items/{id}/text}
   */
  private static int put(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "items")) {
      return putItems(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /items/{id}/description}<br>
   * {@code PUT /items/{id}/text}
   */
  private static int putItems(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.intNumber(path, from, end, values, 0)) {
      return putItemsId(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /items/{id}/description}<br>
   * {@code PUT /items/{id}/text}
   */
  private static int putItemsId(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // PUT /items/{id}/description
    if (end == to && Segments.equal(path, from, end, "description")) {
      return 9;
    }
    // PUT /items/{id}/text
    if (end == to && Segments.equal(path, from, end, "text")) {
      return 11;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> audit_LogController.show(request.mounted(MOUNTS, "/audit"));
      case 1 -> itemController_HiddenController.show(request.mounted(MOUNTS, ""));
      case 2 -> itemController.find(request.mounted(MOUNTS, ""));
      case 3 -> itemController.add(request.mounted(MOUNTS, ""));
      case 4 -> itemController.purge(request.mounted(MOUNTS, ""));
      case 5 -> itemController.secret(request.mounted(MOUNTS, ""));
      case 6 -> itemController.show(request.mounted(MOUNTS, ""));
      case 7 -> itemController.byName(request.mounted(MOUNTS, ""));
      case 8 -> itemController.remove(request.mounted(MOUNTS, ""));
      case 9 -> itemController.describe(request.mounted(MOUNTS, ""));
      case 10 -> itemController.picture(request.mounted(MOUNTS, ""));
      case 11 -> itemController.describe(request.mounted(MOUNTS, ""));
      case 12 -> itemController.other(request.mounted(MOUNTS, ""));
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
      case 10 -> true;
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
      case 0 -> "GET /audit/log/{number}";
      case 1 -> "GET /hidden";
      case 2 -> "GET /items";
      case 3 -> "POST /items";
      case 4 -> "PURGE /items/files/{path*}";
      case 5 -> "GET /items/secret";
      case 6 -> "GET /items/{id}";
      case 7 -> "GET /items/{name:[a-z]+(-[a-z]+)*}";
      case 8 -> "DELETE /items/{number}";
      case 9 -> "PUT /items/{id}/description";
      case 10 -> "POST /items/{id}/pictures";
      case 11 -> "PUT /items/{id}/text";
      case 12 -> "GET /items/{text}";
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
    static final SegmentPattern ITEMS_NAME = new SegmentPattern("3^1011d10J2U402020121101112");

    private Patterns0() {
    }
  }

  private static final class Listing {
    private Listing() {
    }

    static String text() {
      return "METHOD  PATTERN                         HANDLER                                                       SOURCE                   PRECEDENCE\n"
          + "GET     /audit/log/{number}             Audit.LogController.show(int)                                 Audit.java:20            literal/literal/narrow\n"
          + "GET     /hidden                         ItemController.HiddenController.show()                        ItemController.java:127  literal\n"
          + "GET     /items                          ItemController.find(String, int, ItemController.Order, Set<LocalDate>, OptionalInt, Optional<String>, UUID)  ItemController.java:58   literal\n"
          + "POST    /items                          ItemController.add(String, List<String>)                      ItemController.java:99   literal\n"
          + "PURGE   /items/files/{path*}            ItemController.purge(String)                                  ItemController.java:113  literal/literal/rest\n"
          + "GET     /items/secret                   ItemController.secret()                                       ItemController.java:119  literal/literal\n"
          + "GET     /items/{id}                     ItemController.show(long)                                     ItemController.java:71   literal/narrow\n"
          + "GET     /items/{name:[a-z]+(-[a-z]+)*}  ItemController.byName(String)                                 ItemController.java:78   literal/narrow\n"
          + "DELETE  /items/{number}                 ItemController.remove(long)                                   ItemController.java:96   literal/narrow\n"
          + "PUT     /items/{id}/description         ItemController.describe(int, String)                          ItemController.java:108  literal/narrow/literal\n"
          + "POST    /items/{id}/pictures            ItemController.picture(long, UploadedFile, Optional<String>)  ItemController.java:105  literal/narrow/literal\n"
          + "PUT     /items/{id}/text                ItemController.describe(int, String)                          ItemController.java:108  literal/narrow/literal\n"
          + "GET     /items/{text}                   ItemController.other(String)                                  ItemController.java:84   literal/plain\n";
    }
  }

  /**
   * The URLs of {@code audit.Audit.LogController} below {@code /audit}.
   */
  public static final class Audit_LogControllerLinks {
    private Audit_LogControllerLinks() {
    }

    public static Link show(int number) {
      return audit.Audit_LogControllerLinks.show(number).under("/audit");
    }
  }
}
