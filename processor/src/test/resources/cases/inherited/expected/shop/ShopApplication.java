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
    controllers = "shop.NoteController"
)
public final class ShopApplication extends DispatchTable {
  private final NoteControllerRoutes noteController;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    noteController = new NoteControllerRoutes();
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
    return new String[] {"GET", "PUT"};
  }

  @Override
  public int method(byte[] buffer, int from, int to) {
    if (Segments.equal(buffer, from, to, "GET")) {
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
      case 0 -> get(path, from + 1, to, values);
      case 1 -> put(path, from + 1, to, values);
      default -> NOT_FOUND;
    };
  }

  /**
   * {@code GET /notes/item/{id}}<br>
   * {@code GET /notes/last}<br>
   * {@code GET /notes/list}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "notes")) {
      return getNotes(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /notes/item/{id}}<br>
   * {@code GET /notes/last}<br>
   * {@code GET /notes/list}
   */
  private static int getNotes(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "item")) {
      return getNotesItem(path, end + 1, to, values);
    }
    // GET /notes/last
    if (end == to && Segments.equal(path, from, end, "last")) {
      return 2;
    }
    // GET /notes/list
    if (end == to && Segments.equal(path, from, end, "list")) {
      return 3;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /notes/item/{id}}
   */
  private static int getNotesItem(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /notes/item/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 1;
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /notes/item}
   */
  private static int put(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "notes")) {
      return putNotes(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /notes/item}
   */
  private static int putNotes(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // PUT /notes/item
    if (end == to && Segments.equal(path, from, end, "item")) {
      return 0;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> noteController.add(request);
      case 1 -> noteController.item(request);
      case 2 -> noteController.last(request);
      case 3 -> noteController.list(request);
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
      case 0 -> "PUT /notes/item";
      case 1 -> "GET /notes/item/{id}";
      case 2 -> "GET /notes/last";
      case 3 -> "GET /notes/list";
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
      return "METHOD  PATTERN           HANDLER                    SOURCE                  PRECEDENCE\n"
          + "PUT     /notes/item       NoteController.add()       NoteController.java:19  literal/literal\n"
          + "GET     /notes/item/{id}  NoteController.item(Long)  NoteController.java:12  literal/literal/narrow\n"
          + "GET     /notes/last       NoteController.last()      NoteController.java:24  literal/literal\n"
          + "GET     /notes/list       NoteController.list()      Listed.java:7           literal/literal\n";
    }
  }
}
