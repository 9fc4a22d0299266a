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
    controllers = "shop.BodyController"
)
public final class ShopApplication extends DispatchTable {
  private final BodyControllerRoutes bodyController;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    bodyController = new BodyControllerRoutes();
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
   * {@code POST /bodies/any}<br>
   * {@code POST /bodies/csv}<br>
   * {@code POST /bodies/form}<br>
   * {@code POST /bodies/items}<br>
   * {@code POST /bodies/json}<br>
   * {@code POST /bodies/one-json}<br>
   * {@code POST /bodies/stream}<br>
   * {@code POST /bodies/text}<br>
   * {@code POST /bodies/urlencoded}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "bodies")) {
      return postBodies(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /bodies/any}<br>
   * {@code POST /bodies/csv}<br>
   * {@code POST /bodies/form}<br>
   * {@code POST /bodies/items}<br>
   * {@code POST /bodies/json}<br>
   * {@code POST /bodies/one-json}<br>
   * {@code POST /bodies/stream}<br>
   * {@code POST /bodies/text}<br>
   * {@code POST /bodies/urlencoded}
   */
  private static int postBodies(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    switch (end - from) {
      case 3 -> {
        // POST /bodies/any
        if (end == to && Segments.equal(path, from, end, "any")) {
          return 0;
        }
        // POST /bodies/csv
        if (end == to && Segments.equal(path, from, end, "csv")) {
          return 1;
        }
      }
      case 4 -> {
        // POST /bodies/form
        if (end == to && Segments.equal(path, from, end, "form")) {
          return 4;
        }
        // POST /bodies/json
        if (end == to && Segments.equal(path, from, end, "json")) {
          return 6;
        }
        // POST /bodies/text
        if (end == to && Segments.equal(path, from, end, "text")) {
          return 9;
        }
      }
      case 5 -> {
        // POST /bodies/items
        if (end == to && Segments.equal(path, from, end, "items")) {
          return 5;
        }
      }
      case 6 -> {
        // POST /bodies/stream
        if (end == to && Segments.equal(path, from, end, "stream")) {
          return 8;
        }
      }
      case 8 -> {
        // POST /bodies/one-json
        if (end == to && Segments.equal(path, from, end, "one-json")) {
          return 7;
        }
      }
      case 10 -> {
        // POST /bodies/urlencoded
        if (end == to && Segments.equal(path, from, end, "urlencoded")) {
          return 10;
        }
      }
      default -> {}
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /bodies/file}<br>
   * {@code PUT /bodies/files}
   */
  private static int put(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "bodies")) {
      return putBodies(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /bodies/file}<br>
   * {@code PUT /bodies/files}
   */
  private static int putBodies(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // PUT /bodies/file
    if (end == to && Segments.equal(path, from, end, "file")) {
      return 2;
    }
    // PUT /bodies/files
    if (end == to && Segments.equal(path, from, end, "files")) {
      return 3;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> bodyController.any(request);
      case 1 -> bodyController.csv(request);
      case 2 -> bodyController.file(request);
      case 3 -> bodyController.files(request);
      case 4 -> bodyController.form(request);
      case 5 -> bodyController.items(request);
      case 6 -> bodyController.json(request);
      case 7 -> bodyController.oneJson(request);
      case 8 -> bodyController.stream(request);
      case 9 -> bodyController.text(request);
      case 10 -> bodyController.urlencoded(request);
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
      case 2, 3, 5, 8 -> true;
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
      case 0 -> "POST /bodies/any";
      case 1 -> "POST /bodies/csv";
      case 2 -> "PUT /bodies/file";
      case 3 -> "PUT /bodies/files";
      case 4 -> "POST /bodies/form";
      case 5 -> "POST /bodies/items";
      case 6 -> "POST /bodies/json";
      case 7 -> "POST /bodies/one-json";
      case 8 -> "POST /bodies/stream";
      case 9 -> "POST /bodies/text";
      case 10 -> "POST /bodies/urlencoded";
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
      return "METHOD  PATTERN             HANDLER                                                       SOURCE                  PRECEDENCE\n"
          + "POST    /bodies/any         BodyController.any(byte[])                                    BodyController.java:41  literal/literal\n"
          + "POST    /bodies/csv         BodyController.csv(String)                                    BodyController.java:51  literal/literal\n"
          + "PUT     /bodies/file        BodyController.file(UploadedFile)                             BodyController.java:76  literal/literal\n"
          + "PUT     /bodies/files       BodyController.files(Optional<UploadedFile>, List<UploadedFile>)  BodyController.java:73  literal/literal\n"
          + "POST    /bodies/form        BodyController.form(String)                                   BodyController.java:66  literal/literal\n"
          + "POST    /bodies/items       BodyController.items(Stream<BodyController.Item>)             BodyController.java:63  literal/literal\n"
          + "POST    /bodies/json        BodyController.json(BodyController.Item)                      BodyController.java:54  literal/literal\n"
          + "POST    /bodies/one-json    BodyController.oneJson(BodyController.Item)                   BodyController.java:60  literal/literal\n"
          + "POST    /bodies/stream      BodyController.stream(InputStream)                            BodyController.java:44  literal/literal\n"
          + "POST    /bodies/text        BodyController.text(String)                                   BodyController.java:47  literal/literal\n"
          + "POST    /bodies/urlencoded  BodyController.urlencoded(String)                             BodyController.java:70  literal/literal\n";
    }
  }
}
