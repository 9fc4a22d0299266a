// Generated from shop.ItemController.HiddenController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ApiDescriptor;
import javax.annotation.processing.Generated;

/**
 * The API of {@code shop.ItemController.HiddenController}, for the link step.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ApiDescriptor(
    abi = 1,
    of = "shop.ItemController$HiddenController",
    json = {}
)
final class ItemController_HiddenControllerApiDescriptor {
  private ItemController_HiddenControllerApiDescriptor() {
  }
}
