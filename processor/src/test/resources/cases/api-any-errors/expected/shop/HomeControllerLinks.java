// Generated from shop.HomeController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.HomeController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class HomeControllerLinks {
  private HomeControllerLinks() {
  }

  /**
   * {@code /{id}}, handled by {@code HomeController.home(long)}.
   */
  public static Link home(long id) {
    return new LinkBuilder()
        .literal("/")
        .variable(id)
        .build();
  }
}
