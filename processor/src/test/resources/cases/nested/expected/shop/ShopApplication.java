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
    controllers = {
        "shop.Outer$First",
        "shop.Outer$First$Second"
    }
)
public final class ShopApplication extends DispatchTable {
  private final Outer_FirstRoutes outer_First;

  private final Outer_First_SecondRoutes outer_First_Second;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    outer_First = new Outer_FirstRoutes();
    outer_First_Second = new Outer_First_SecondRoutes();
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
   * {@code GET /first}<br>
   * {@code GET /second}
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /first
    if (end == to && Segments.equal(path, from, end, "first")) {
      return 0;
    }
    // GET /second
    if (end == to && Segments.equal(path, from, end, "second")) {
      return 1;
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> outer_First.get(request);
      case 1 -> outer_First_Second.get(request);
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
    return 0;
  }

  @Override
  public String describe(int route) {
    return switch (route) {
      case 0 -> "GET /first";
      case 1 -> "GET /second";
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
      return "METHOD  PATTERN  HANDLER                   SOURCE         PRECEDENCE\n"
          + "GET     /first   Outer.First.get()         Outer.java:12  literal\n"
          + "GET     /second  Outer.First.Second.get()  Outer.java:19  literal\n";
    }
  }
}
