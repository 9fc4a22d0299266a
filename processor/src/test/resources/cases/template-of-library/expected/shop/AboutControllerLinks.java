// Generated from shop.AboutController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.AboutController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class AboutControllerLinks {
  private AboutControllerLinks() {
  }

  /**
   * {@code /about}, handled by {@code AboutController.about()}.
   */
  public static Link about() {
    return new LinkBuilder()
        .literal("/about")
        .build();
  }

  /**
   * {@code /again}, handled by {@code AboutController.again()}.
   */
  public static Link again() {
    return new LinkBuilder()
        .literal("/again")
        .build();
  }
}
