// Generated from shop.ItemController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import dev.squall.dispatch.SegmentPattern;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.ItemController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class ItemControllerLinks {
  private ItemControllerLinks() {
  }

  /**
   * {@code /items /{id:[a-z ]+}/a b}, handled by {@code ItemController.show(String, String, List<String>, Optional<Integer>)}.
   */
  public static Link show(String id) {
    return new LinkBuilder()
        .literal("/items%E2%80%A8/")
        .variable(id)
        .matching("id", Patterns0.ID)
        .literal("/a%E2%80%A9b")
        .build();
  }

  /**
   * {@code /items /{id:[a-z ]+}/a b}, handled by {@code ItemController.show(String, String, List<String>, Optional<Integer>)}.
   */
  public static Link show(String id, String query, List<String> list, Optional<Integer> page) {
    return new LinkBuilder()
        .literal("/items%E2%80%A8/")
        .variable(id)
        .matching("id", Patterns0.ID)
        .literal("/a%E2%80%A9b")
        .query("q" + "\u2028" + "", query)
        .queryAll("l" + "\u2029" + "", list, Conversions.STRING)
        .query("p" + "\u2028" + "", page, Conversions.INT)
        .build();
  }

  /**
   * {@code /items }, handled by {@code ItemController.add(ItemController.Entry)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/items%E2%80%A8")
        .build();
  }

  /**
   * {@code /items /notes}, handled by {@code ItemController.note(ItemController.Note)}.
   */
  public static Link note() {
    return new LinkBuilder()
        .literal("/items%E2%80%A8/notes")
        .build();
  }

  private static final class Patterns0 {
    static final SegmentPattern ID = new SegmentPattern("5Q30J15012X1013i1014M0401012201311012201302014200301210");

    private Patterns0() {
    }
  }
}
