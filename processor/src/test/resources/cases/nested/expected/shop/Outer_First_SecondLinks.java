// Generated from shop.Outer.First.Second by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.Outer.First.Second}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class Outer_First_SecondLinks {
  private Outer_First_SecondLinks() {
  }

  /**
   * {@code /second}, handled by {@code Outer.First.Second.get()}.
   */
  public static Link get() {
    return new LinkBuilder()
        .literal("/second")
        .build();
  }
}
