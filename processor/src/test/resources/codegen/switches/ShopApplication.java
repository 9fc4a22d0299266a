// Generated from shop.Shop by Squall. Edits are lost.
// Without @Generated: this module does not read java.compiler.
package shop;

import dev.squall.annotation.link.ApplicationDescriptor;
import dev.squall.dispatch.DispatchTable;
import dev.squall.dispatch.Segments;
import dev.squall.http.ErrorHandler;
import dev.squall.http.PathValues;
import dev.squall.http.ProblemErrorHandler;
import dev.squall.http.Reply;
import dev.squall.http.Request;

/**
 * All routes of {@code shop.Shop}.
 */
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ApplicationDescriptor(
    abi = 1,
    controllers = {
        "shop.C0",
        "shop.C1"
    }
)
public final class ShopApplication extends DispatchTable {
  private final C0Routes c0;

  private final C1Routes c1;

  private final ErrorHandler errorHandler;

  private ShopApplication() {
    c0 = new C0Routes();
    c1 = new C1Routes();
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
   * {@code GET /first/alpha}<br>
   * {@code GET /first/alpha/{id}}<br>
   * {@code GET /first/bravo}<br>
   * {@code GET /first/bravo/{id}}<br>
   * {@code GET /first/delta}<br>
   * {@code GET /first/delta/{id}}<br>
   * {@code GET /first/gamma}<br>
   * {@code GET /first/gamma/{id}}<br>
   * {@code GET /first/omega}<br>
   * {@code GET /first/omega/{id}}<br>
   * {@code GET /hash/item0}<br>
   * {@code GET /hash/item1}<br>
   * and 10 more
   */
  private static int get(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    if (end < to && Segments.equal(path, from, end, "first")) {
      return getFirst(path, end + 1, to, values);
    }
    if (end < to && Segments.equal(path, from, end, "hash")) {
      return getHash(path, end + 1, to, values);
    }
    if (end < to && Segments.equal(path, from, end, "length")) {
      return getLength(path, end + 1, to, values);
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /first/alpha}<br>
   * {@code GET /first/alpha/{id}}<br>
   * {@code GET /first/bravo}<br>
   * {@code GET /first/bravo/{id}}<br>
   * {@code GET /first/delta}<br>
   * {@code GET /first/delta/{id}}<br>
   * {@code GET /first/gamma}<br>
   * {@code GET /first/gamma/{id}}<br>
   * {@code GET /first/omega}<br>
   * {@code GET /first/omega/{id}}
   */
  private static int getFirst(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    switch (from < end ? path[from] : 0) {
      case 'a' -> {
        // GET /first/alpha
        if (Segments.equal(path, from, end, "alpha")) {
          return end == to ? 0 : getFirstAlpha(path, end + 1, to, values);
        }
      }
      case 'b' -> {
        // GET /first/bravo
        if (Segments.equal(path, from, end, "bravo")) {
          return end == to ? 2 : getFirstBravo(path, end + 1, to, values);
        }
      }
      case 'd' -> {
        // GET /first/delta
        if (Segments.equal(path, from, end, "delta")) {
          return end == to ? 4 : getFirstDelta(path, end + 1, to, values);
        }
      }
      case 'g' -> {
        // GET /first/gamma
        if (Segments.equal(path, from, end, "gamma")) {
          return end == to ? 6 : getFirstGamma(path, end + 1, to, values);
        }
      }
      case 'o' -> {
        // GET /first/omega
        if (Segments.equal(path, from, end, "omega")) {
          return end == to ? 8 : getFirstOmega(path, end + 1, to, values);
        }
      }
      default -> {}
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /first/alpha/{id}}
   */
  private static int getFirstAlpha(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /first/alpha/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 1;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /first/bravo/{id}}
   */
  private static int getFirstBravo(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /first/bravo/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 3;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /first/delta/{id}}
   */
  private static int getFirstDelta(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /first/delta/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 5;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /first/gamma/{id}}
   */
  private static int getFirstGamma(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /first/gamma/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 7;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /first/omega/{id}}
   */
  private static int getFirstOmega(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    // GET /first/omega/{id}
    if (end == to && Segments.longNumber(path, from, end, values, 0)) {
      return 9;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /hash/item0}<br>
   * {@code GET /hash/item1}<br>
   * {@code GET /hash/item2}<br>
   * {@code GET /hash/item3}<br>
   * {@code GET /hash/item4}<br>
   * {@code GET /hash/item5}<br>
   * {@code GET /hash/{other}}
   */
  private static int getHash(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    switch (Segments.hash(path, from, end) & 7) {
      case 0 -> {
        // GET /hash/item0
        if (end == to && Segments.equal(path, from, end, "item0")) {
          return 10;
        }
      }
      case 1 -> {
        // GET /hash/item5
        if (end == to && Segments.equal(path, from, end, "item5")) {
          return 15;
        }
      }
      case 3 -> {
        // GET /hash/item3
        if (end == to && Segments.equal(path, from, end, "item3")) {
          return 13;
        }
      }
      case 6 -> {
        // GET /hash/item1
        if (end == to && Segments.equal(path, from, end, "item1")) {
          return 11;
        }
        // GET /hash/item2
        if (end == to && Segments.equal(path, from, end, "item2")) {
          return 12;
        }
        // GET /hash/item4
        if (end == to && Segments.equal(path, from, end, "item4")) {
          return 14;
        }
      }
      default -> {}
    }
    // GET /hash/{other}
    if (end == to && Segments.text(path, from, end, values, 0)) {
      return 16;
    }
    return NOT_FOUND;
  }

  /**
   * {@code GET /length/a}<br>
   * {@code GET /length/bc}<br>
   * {@code GET /length/def}<br>
   * {@code GET /length/ghij}<br>
   * {@code GET /length/klmno}
   */
  private static int getLength(byte[] path, int from, int to, PathValues values) {
    int end = Segments.end(path, from, to);
    switch (end - from) {
      case 1 -> {
        // GET /length/a
        if (end == to && Segments.equal(path, from, end, "a")) {
          return 17;
        }
      }
      case 2 -> {
        // GET /length/bc
        if (end == to && Segments.equal(path, from, end, "bc")) {
          return 18;
        }
      }
      case 3 -> {
        // GET /length/def
        if (end == to && Segments.equal(path, from, end, "def")) {
          return 19;
        }
      }
      case 4 -> {
        // GET /length/ghij
        if (end == to && Segments.equal(path, from, end, "ghij")) {
          return 20;
        }
      }
      case 5 -> {
        // GET /length/klmno
        if (end == to && Segments.equal(path, from, end, "klmno")) {
          return 21;
        }
      }
      default -> {}
    }
    return NOT_FOUND;
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> c0.h5(request);
      case 1 -> c0.h6(request);
      case 2 -> c0.h7(request);
      case 3 -> c0.h8(request);
      case 4 -> c0.h9(request);
      case 5 -> c0.h10(request);
      case 6 -> c0.h11(request);
      case 7 -> c0.h12(request);
      case 8 -> c0.h13(request);
      case 9 -> c0.h14(request);
      case 10 -> c0.h15(request);
      case 11 -> c0.h16(request);
      case 12 -> c0.h17(request);
      case 13 -> c0.h18(request);
      case 14 -> c0.h19(request);
      case 15 -> c1.h0(request);
      case 16 -> c1.h1(request);
      case 17 -> c0.h0(request);
      case 18 -> c0.h1(request);
      case 19 -> c0.h2(request);
      case 20 -> c0.h3(request);
      case 21 -> c0.h4(request);
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
      case 2, 5, 8, 11, 14, 18, 21 -> true;
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
      case 0 -> "GET /first/alpha";
      case 1 -> "GET /first/alpha/{id}";
      case 2 -> "GET /first/bravo";
      case 3 -> "GET /first/bravo/{id}";
      case 4 -> "GET /first/delta";
      case 5 -> "GET /first/delta/{id}";
      case 6 -> "GET /first/gamma";
      case 7 -> "GET /first/gamma/{id}";
      case 8 -> "GET /first/omega";
      case 9 -> "GET /first/omega/{id}";
      case 10 -> "GET /hash/item0";
      case 11 -> "GET /hash/item1";
      case 12 -> "GET /hash/item2";
      case 13 -> "GET /hash/item3";
      case 14 -> "GET /hash/item4";
      case 15 -> "GET /hash/item5";
      case 16 -> "GET /hash/{other}";
      case 17 -> "GET /length/a";
      case 18 -> "GET /length/bc";
      case 19 -> "GET /length/def";
      case 20 -> "GET /length/ghij";
      case 21 -> "GET /length/klmno";
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
      return "METHOD  PATTERN            HANDLER                 SOURCE      PRECEDENCE\n"
          + "GET     /first/alpha       C0.h5()                 C0.java:5   literal/literal\n"
          + "GET     /first/alpha/{id}  C0.h6()                 C0.java:6   literal/literal/narrow\n"
          + "GET     /first/bravo       C0.h7() (on the loop)   C0.java:7   literal/literal\n"
          + "GET     /first/bravo/{id}  C0.h8()                 C0.java:8   literal/literal/narrow\n"
          + "GET     /first/delta       C0.h9()                 C0.java:9   literal/literal\n"
          + "GET     /first/delta/{id}  C0.h10() (on the loop)  C0.java:10  literal/literal/narrow\n"
          + "GET     /first/gamma       C0.h11()                C0.java:11  literal/literal\n"
          + "GET     /first/gamma/{id}  C0.h12()                C0.java:12  literal/literal/narrow\n"
          + "GET     /first/omega       C0.h13() (on the loop)  C0.java:13  literal/literal\n"
          + "GET     /first/omega/{id}  C0.h14()                C0.java:14  literal/literal/narrow\n"
          + "GET     /hash/item0        C0.h15()                C0.java:15  literal/literal\n"
          + "GET     /hash/item1        C0.h16() (on the loop)  C0.java:16  literal/literal\n"
          + "GET     /hash/item2        C0.h17()                C0.java:17  literal/literal\n"
          + "GET     /hash/item3        C0.h18()                C0.java:18  literal/literal\n"
          + "GET     /hash/item4        C0.h19() (on the loop)  C0.java:19  literal/literal\n"
          + "GET     /hash/item5        C1.h0()                 C1.java:20  literal/literal\n"
          + "GET     /hash/{other}      C1.h1()                 C1.java:21  literal/plain\n"
          + "GET     /length/a          C0.h0()                 C0.java:0   literal/literal\n"
          + "GET     /length/bc         C0.h1() (on the loop)   C0.java:1   literal/literal\n"
          + "GET     /length/def        C0.h2()                 C0.java:2   literal/literal\n"
          + "GET     /length/ghij       C0.h3()                 C0.java:3   literal/literal\n"
          + "GET     /length/klmno      C0.h4() (on the loop)   C0.java:4   literal/literal\n";
    }
  }
}
