// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
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
   * {@code /orders}, handled by {@code OrderController.add(OrderController.NewOrder, boolean)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/orders")
        .build();
  }

  /**
   * {@code /orders}, handled by {@code OrderController.add(OrderController.NewOrder, boolean)}.
   */
  public static Link add(boolean dry) {
    return new LinkBuilder()
        .literal("/orders")
        .query("dry", dry, Conversions.BOOLEAN)
        .build();
  }

  /**
   * {@code /orders}, handled by {@code OrderController.list()}.
   */
  public static Link list() {
    return new LinkBuilder()
        .literal("/orders")
        .build();
  }

  /**
   * {@code /orders/{id}}, handled by {@code OrderController.show(long)}.
   */
  public static Link show(long id) {
    return new LinkBuilder()
        .literal("/orders/")
        .variable(id)
        .build();
  }
}
