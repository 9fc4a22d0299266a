// Generated from shop.ItemController.HiddenController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.ItemController.HiddenController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class ItemController_HiddenControllerLinks {
  private ItemController_HiddenControllerLinks() {
  }

  /**
   * {@code /hidden}, handled by {@code ItemController.HiddenController.show()}.
   */
  public static Link show() {
    return new LinkBuilder()
        .literal("/hidden")
        .build();
  }
}
