// Generated from shop.Route by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.Route}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class RouteLinks {
  private RouteLinks() {
  }

  /**
   * {@code /route}, handled by {@code Route.get()}.
   */
  public static Link get() {
    return new LinkBuilder()
        .literal("/route")
        .build();
  }
}
