// Generated from shop.HomeController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ApiDescriptor;
import javax.annotation.processing.Generated;

/**
 * The API of {@code shop.HomeController}, for the link step.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ApiDescriptor(
    abi = 1,
    of = "shop.HomeController",
    json = {
        "{\"tag\":{\"name\":\"Home\"},\"operations\":[",
        "{\"method\":\"GET\",\"path\":\"/{id}\",\"operation\":{\"tags\":[\"Home\"],\"operationId\":\"home\",\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"integer\",\"format\":\"int64\"}}],\"responses\":{\"200\":{\"description\":\"OK\",\"content\":{\"text/plain\":{\"schema\":{\"type\":\"string\"}}}},\"404\":{\"$ref\":\"#/components/responses/NotFound\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}}",
        "],\"schemas\":{",
        "}}"
    }
)
final class HomeControllerApiDescriptor {
  private HomeControllerApiDescriptor() {
  }
}
