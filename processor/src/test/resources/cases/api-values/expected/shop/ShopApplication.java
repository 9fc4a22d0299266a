// Generated from shop.Shop by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ApplicationDescriptor;
import dev.squall.dispatch.DispatchTable;
import dev.squall.dispatch.SegmentPattern;
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
    controllers = "shop.ValueController"
)
public final class ShopApplication extends DispatchTable {
  private final ValueControllerRoutes valueController;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    valueController = new ValueControllerRoutes();
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
    return new String[] {"GET", "POST", "PURGE"};
  }

  @Override
  public int method(byte[] buffer, int from, int to) {
    if (Segments.equal(buffer, from, to, "GET")) {
      return 0;
    }
    if (Segments.equal(buffer, from, to, "POST")) {
      return 1;
    }
    if (Segments.equal(buffer, from, to, "PURGE")) {
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
      case 0 -> get(path, from + 1, to, values);
      case 1 -> post(path, from + 1, to, values);
      case 2 -> purge(path, from + 1, to, values);
      default -> NOT_FOUND;
    };
  }

  /**
   * {@code GET /values}<br>
   * {@code GET /values/{year:20[0-9]+}}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /values
    if (Segments.equal(path, from, end, "values")) {
      return end == to ? 0 : getValues(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /values/{year:20[0-9]+}}
   */
  private static int getValues(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /values/{year:20[0-9]+}
    if (end == to && Patterns0.VALUES_YEAR.matches(path, from, end)
        && Segments.text(path, from, end, values, 0)) {
      return 8;
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /values/keys}<br>
   * {@code POST /values/numbers}<br>
   * {@code POST /values/order}<br>
   * {@code POST /values/parts}<br>
   * {@code POST /values/plain}<br>
   * {@code POST /values/words}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "values")) {
      return postValues(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /values/keys}<br>
   * {@code POST /values/numbers}<br>
   * {@code POST /values/order}<br>
   * {@code POST /values/parts}<br>
   * {@code POST /values/plain}<br>
   * {@code POST /values/words}
   */
  private static int postValues(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    switch (from < end ? path[from] : 0) {
      case 'k' -> {
        // POST /values/keys
        if (end == to && Segments.equal(path, from, end, "keys")) {
          return 2;
        }
      }
      case 'n' -> {
        // POST /values/numbers
        if (end == to && Segments.equal(path, from, end, "numbers")) {
          return 3;
        }
      }
      case 'o' -> {
        // POST /values/order
        if (end == to && Segments.equal(path, from, end, "order")) {
          return 4;
        }
      }
      case 'p' -> {
        // POST /values/parts
        if (end == to && Segments.equal(path, from, end, "parts")) {
          return 5;
        }
        // POST /values/plain
        if (end == to && Segments.equal(path, from, end, "plain")) {
          return 6;
        }
      }
      case 'w' -> {
        // POST /values/words
        if (end == to && Segments.equal(path, from, end, "words")) {
          return 7;
        }
      }
      default -> {}
    }
    return NOT_FOUND;
  }

  /**
   * {@code PURGE /values/files/{path*}}
   */
  private static int purge(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "values")) {
      return purgeValues(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PURGE /values/files/{path*}}
   */
  private static int purgeValues(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "files")) {
      return purgeValuesFiles(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PURGE /values/files/{path*}}
   */
  private static int purgeValuesFiles(byte[] path, int from, int to, PathValues values) {
    // PURGE /values/files/{path*}
    if (Segments.rest(path, from, to, values, 0)) {
      return 1;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> valueController.find(request);
      case 1 -> valueController.purge(request);
      case 2 -> valueController.keys(request);
      case 3 -> valueController.numbers(request);
      case 4 -> valueController.order(request);
      case 5 -> valueController.parts(request);
      case 6 -> valueController.plain(request);
      case 7 -> valueController.words(request);
      case 8 -> valueController.year(request);
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
      case 4 -> true;
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
      case 0 -> "GET /values";
      case 1 -> "PURGE /values/files/{path*}";
      case 2 -> "POST /values/keys";
      case 3 -> "POST /values/numbers";
      case 4 -> "POST /values/order";
      case 5 -> "POST /values/parts";
      case 6 -> "POST /values/plain";
      case 7 -> "POST /values/words";
      case 8 -> "GET /values/{year:20[0-9]+}";
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
    static final SegmentPattern VALUES_YEAR = new SegmentPattern("4a1011121372V6050301201013200103401035140");

    private Patterns0() {
    }
  }

  private static final class Listing {
    private Listing() {
    }

    static String text() {
      return "METHOD  PATTERN                  HANDLER                                           SOURCE                   PRECEDENCE\n"
          + "GET     /values                  ValueController.find(Set<String>, List<String>)   ValueController.java:90  literal\n"
          + "PURGE   /values/files/{path*}    ValueController.purge(String)                     ValueController.java:85  literal/literal/rest\n"
          + "POST    /values/keys             ValueController.keys(ValueController.Keys)        ValueController.java:62  literal/literal\n"
          + "POST    /values/numbers          ValueController.numbers(Optional<List<Integer>>)  ValueController.java:67  literal/literal\n"
          + "POST    /values/order            ValueController.order(ValueController.Order)      ValueController.java:70  literal/literal\n"
          + "POST    /values/parts            ValueController.parts(ValueController.Parts)      ValueController.java:59  literal/literal\n"
          + "POST    /values/plain            ValueController.plain(boolean)                    ValueController.java:73  literal/literal\n"
          + "POST    /values/words            ValueController.words(ValueController.Words)      ValueController.java:76  literal/literal\n"
          + "GET     /values/{year:20[0-9]+}  ValueController.year(Year)                        ValueController.java:80  literal/narrow\n";
    }
  }
}
