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
    controllers = "shop.PhotoController"
)
public final class ShopApplication extends DispatchTable {
  private final PhotoControllerRoutes photoController;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    photoController = new PhotoControllerRoutes();
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
   * {@code POST /photos}<br>
   * {@code POST /photos/small}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /photos
    if (Segments.equal(path, from, end, "photos")) {
      return end == to ? 0 : postPhotos(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code POST /photos/small}
   */
  private static int postPhotos(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // POST /photos/small
    if (end == to && Segments.equal(path, from, end, "small")) {
      return 1;
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /photos/{id}}<br>
   * {@code PUT /photos/{id}/bytes}<br>
   * {@code PUT /photos/{id}/parts}
   */
  private static int put(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "photos")) {
      return putPhotos(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /photos/{id}}<br>
   * {@code PUT /photos/{id}/bytes}<br>
   * {@code PUT /photos/{id}/parts}
   */
  private static int putPhotos(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // PUT /photos/{id}
    if (Segments.longNumber(path, from, end, values, 0)) {
      return end == to ? 2 : putPhotosId(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code PUT /photos/{id}/bytes}<br>
   * {@code PUT /photos/{id}/parts}
   */
  private static int putPhotosId(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // PUT /photos/{id}/bytes
    if (end == to && Segments.equal(path, from, end, "bytes")) {
      return 3;
    }
    // PUT /photos/{id}/parts
    if (end == to && Segments.equal(path, from, end, "parts")) {
      return 4;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> photoController.add(request);
      case 1 -> photoController.small(request);
      case 2 -> photoController.store(request);
      case 3 -> photoController.bytes(request);
      case 4 -> photoController.parts(request);
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
      case 1, 3 -> true;
      default -> false;
    };
  }

  @Override
  public boolean streamsBody(int route) {
    return switch (route) {
      case 0, 2, 3, 4 -> true;
      default -> false;
    };
  }

  @Override
  public long maxBody(int route) {
    return switch (route) {
      case 1 -> 65536L;
      case 0, 2 -> 3000000000L;
      default -> -1L;
    };
  }

  @Override
  public int maxVariables() {
    return 1;
  }

  @Override
  public String describe(int route) {
    return switch (route) {
      case 0 -> "POST /photos";
      case 1 -> "POST /photos/small";
      case 2 -> "PUT /photos/{id}";
      case 3 -> "PUT /photos/{id}/bytes";
      case 4 -> "PUT /photos/{id}/parts";
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
      return "METHOD  PATTERN             HANDLER                                                       SOURCE                   PRECEDENCE\n"
          + "POST    /photos             PhotoController.add(String, UploadedFile, List<UploadedFile>, Optional<UploadedFile>, UploadedFile)  PhotoController.java:24  literal\n"
          + "POST    /photos/small       PhotoController.small(UploadedFile) (on the loop)             PhotoController.java:37  literal/literal\n"
          + "PUT     /photos/{id}        PhotoController.store(long, String, InputStream)              PhotoController.java:43  literal/narrow\n"
          + "PUT     /photos/{id}/bytes  PhotoController.bytes(long, RequestBody) (on the loop)        PhotoController.java:52  literal/narrow/literal\n"
          + "PUT     /photos/{id}/parts  PhotoController.parts(long, MultipartReader)                  PhotoController.java:48  literal/narrow/literal\n";
    }
  }
}
