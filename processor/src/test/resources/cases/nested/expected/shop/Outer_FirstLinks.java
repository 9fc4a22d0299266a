// Generated from shop.Outer.First by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.Outer.First}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class Outer_FirstLinks {
  private Outer_FirstLinks() {
  }

  /**
   * {@code /first}, handled by {@code Outer.First.get()}.
   */
  public static Link get() {
    return new LinkBuilder()
        .literal("/first")
        .build();
  }
}
