// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.OrderController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class OrderControllerLinks {
  private OrderControllerLinks() {
  }

  /**
   * {@code /orders}, handled by {@code OrderController.add(Order)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/orders")
        .build();
  }

  /**
   * {@code /orders/{state}}, handled by {@code OrderController.list(State, State)}.
   */
  static Link list(State state, State other) {
    return new LinkBuilder()
        .literal("/orders/")
        .variable(state, OrderControllerRoutes.STATE)
        .query("other", other, OrderControllerRoutes.STATE)
        .build();
  }

  /**
   * {@code /orders/kinds}, handled by {@code OrderController.kinds()}.
   */
  public static Link kinds() {
    return new LinkBuilder()
        .literal("/orders/kinds")
        .build();
  }

  /**
   * {@code /orders/search}, handled by {@code OrderController.search(Search)}.
   */
  public static Link search() {
    return new LinkBuilder()
        .literal("/orders/search")
        .build();
  }
}
