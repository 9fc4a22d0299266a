// Generated from shop.OrderController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import java.util.List;
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
   * {@code /orders}, handled by {@code OrderController.list(List<String>, int)}.
   */
  public static Link list(int page) {
    return new LinkBuilder()
        .literal("/orders")
        .query("page", page, Conversions.INT)
        .build();
  }

  /**
   * {@code /orders}, handled by {@code OrderController.list(List<String>, int)}.
   */
  public static Link list(List<String> tag, int page) {
    return new LinkBuilder()
        .literal("/orders")
        .queryAll("tag", tag, Conversions.STRING)
        .query("page", page, Conversions.INT)
        .build();
  }

  /**
   * {@code /orders/all}, handled by {@code OrderController.all()}.
   */
  public static Link all() {
    return new LinkBuilder()
        .literal("/orders/all")
        .build();
  }

  /**
   * {@code /orders}, handled by {@code OrderController.add(OrderController.Order)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/orders")
        .build();
  }

  /**
   * {@code /orders/deliver}, handled by {@code OrderController.deliver(OrderController.Delivery)}.
   */
  public static Link deliver() {
    return new LinkBuilder()
        .literal("/orders/deliver")
        .build();
  }

  /**
   * {@code /orders/label}, handled by {@code OrderController.label()}.
   */
  public static Link label() {
    return new LinkBuilder()
        .literal("/orders/label")
        .build();
  }
}
