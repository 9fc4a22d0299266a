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
   * {@code /}, handled by {@code HomeController.home()}.
   */
  public static Link home() {
    return new LinkBuilder()
        .literal("/")
        .build();
  }
}
