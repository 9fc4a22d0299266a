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
   * {@code /orders}, handled by {@code OrderController.add(Order, int)}.
   */
  public static Link add(int times) {
    return new LinkBuilder()
        .literal("/orders")
        .query("times", times, Conversions.INT)
        .build();
  }

  /**
   * {@code /orders}, handled by {@code OrderController.names(List<String>)}.
   */
  public static Link names() {
    return new LinkBuilder()
        .literal("/orders")
        .build();
  }

  /**
   * {@code /orders/required}, handled by {@code OrderController.required(List<String>)}.
   */
  public static Link required() {
    return new LinkBuilder()
        .literal("/orders/required")
        .build();
  }

  /**
   * {@code /orders/count}, handled by {@code OrderController.count(int)}.
   */
  public static Link count() {
    return new LinkBuilder()
        .literal("/orders/count")
        .build();
  }

  /**
   * {@code /orders/stock}, handled by {@code OrderController.stock(Map<String, Integer>)}.
   */
  public static Link stock() {
    return new LinkBuilder()
        .literal("/orders/stock")
        .build();
  }

  /**
   * {@code /orders/arrays}, handled by {@code OrderController.arrays(List<String[]>)}.
   */
  public static Link arrays() {
    return new LinkBuilder()
        .literal("/orders/arrays")
        .build();
  }

  /**
   * {@code /orders/array}, handled by {@code OrderController.array(int[])}.
   */
  public static Link array() {
    return new LinkBuilder()
        .literal("/orders/array")
        .build();
  }

  /**
   * {@code /orders/maybe}, handled by {@code OrderController.maybe(Optional<List<Integer>>)}.
   */
  public static Link maybe() {
    return new LinkBuilder()
        .literal("/orders/maybe")
        .build();
  }

  /**
   * {@code /orders/people}, handled by {@code OrderController.person(Person)}.
   */
  public static Link person() {
    return new LinkBuilder()
        .literal("/orders/people")
        .build();
  }
}
