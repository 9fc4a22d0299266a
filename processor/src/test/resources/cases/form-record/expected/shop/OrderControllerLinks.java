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
   * {@code /orders}, handled by {@code OrderController.add(NewOrder)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/orders")
        .build();
  }

  /**
   * {@code /orders/new}, handled by {@code OrderController.blank()}.
   */
  public static Link blank() {
    return new LinkBuilder()
        .literal("/orders/new")
        .build();
  }

  /**
   * {@code /orders/login}, handled by {@code OrderController.login(Form<Login>, Request)}.
   */
  public static Link login() {
    return new LinkBuilder()
        .literal("/orders/login")
        .build();
  }

  /**
   * {@code /orders/two}, handled by {@code OrderController.two(Login, Login, int)}.
   */
  public static Link two() {
    return new LinkBuilder()
        .literal("/orders/two")
        .build();
  }
}
