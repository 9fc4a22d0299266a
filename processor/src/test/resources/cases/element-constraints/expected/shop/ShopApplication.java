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
    controllers = "shop.Shop$ElementController"
)
public final class ShopApplication extends DispatchTable {
  private final Shop_ElementControllerRoutes shop_ElementController;

  private final ErrorHandler errorHandler;

  private ShopApplication(Shop.Services services) {
    shop_ElementController = new Shop_ElementControllerRoutes();
    errorHandler = new ProblemErrorHandler();
  }

  /**
   * Makes the controllers.
   */
  public static DispatchTable create(Shop.Services services) {
    return new ShopApplication(services);
  }

  @Override
  public String[] methods() {
    return new String[] {"POST"};
  }

  @Override
  public int method(byte[] buffer, int from, int to) {
    if (Segments.equal(buffer, from, to, "POST")) {
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
      case 0 -> post(path, from + 1, to, values);
      default -> NOT_FOUND;
    };
  }

  /**
   * {@code POST /echo}<br>
   * {@code POST /names}<br>
   * {@code POST /people}<br>
   * {@code POST /published}<br>
   * {@code POST /stocks}<br>
   * {@code POST /tokens}<br>
   * {@code POST /whole}<br>
   * {@code POST /words}
   */
  private static int post(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    switch (end - from) {
      case 4 -> {
        // POST /echo
        if (end == to && Segments.equal(path, from, end, "echo")) {
          return 0;
        }
      }
      case 5 -> {
        // POST /names
        if (end == to && Segments.equal(path, from, end, "names")) {
          return 1;
        }
        // POST /whole
        if (end == to && Segments.equal(path, from, end, "whole")) {
          return 6;
        }
        // POST /words
        if (end == to && Segments.equal(path, from, end, "words")) {
          return 7;
        }
      }
      case 6 -> {
        // POST /people
        if (end == to && Segments.equal(path, from, end, "people")) {
          return 2;
        }
        // POST /stocks
        if (end == to && Segments.equal(path, from, end, "stocks")) {
          return 4;
        }
        // POST /tokens
        if (end == to && Segments.equal(path, from, end, "tokens")) {
          return 5;
        }
      }
      case 9 -> {
        // POST /published
        if (end == to && Segments.equal(path, from, end, "published")) {
          return 3;
        }
      }
      default -> {}
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> shop_ElementController.echo(request);
      case 1 -> shop_ElementController.names(request);
      case 2 -> shop_ElementController.people(request);
      case 3 -> shop_ElementController.published(request);
      case 4 -> shop_ElementController.stocks(request);
      case 5 -> shop_ElementController.tokens(request);
      case 6 -> shop_ElementController.whole(request);
      case 7 -> shop_ElementController.words(request);
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
  public boolean streamsBody(int route) {
    return switch (route) {
      case 0, 1, 2, 3, 4, 5, 7 -> true;
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
      case 0 -> "POST /echo";
      case 1 -> "POST /names";
      case 2 -> "POST /people";
      case 3 -> "POST /published";
      case 4 -> "POST /stocks";
      case 5 -> "POST /tokens";
      case 6 -> "POST /whole";
      case 7 -> "POST /words";
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
      return "METHOD  PATTERN     HANDLER                                                       SOURCE        PRECEDENCE\n"
          + "POST    /echo       Shop.ElementController.echo(Stream<String>)                   Shop.java:67  literal\n"
          + "POST    /names      Shop.ElementController.names(Stream<String>)                  Shop.java:42  literal\n"
          + "POST    /people     Shop.ElementController.people(Stream<Shop.Person>)            Shop.java:47  literal\n"
          + "POST    /published  Shop.ElementController.published(Flow.Publisher<Integer>) (on the loop)  Shop.java:73  literal\n"
          + "POST    /stocks     Shop.ElementController.stocks(Stream<Map<String, Integer>>)   Shop.java:62  literal\n"
          + "POST    /tokens     Shop.ElementController.tokens(Stream<Shop.Token>)             Shop.java:52  literal\n"
          + "POST    /whole      Shop.ElementController.whole(String)                          Shop.java:78  literal\n"
          + "POST    /words      Shop.ElementController.words(Stream<List<String>>)            Shop.java:57  literal\n";
    }
  }
}
