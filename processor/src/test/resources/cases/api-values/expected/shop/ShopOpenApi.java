// Generated from shop.Shop by Squall. Edits are lost.
package shop;

import dev.squall.http.ClassPathFile;
import dev.squall.http.Response;
import javax.annotation.processing.Generated;

/**
 * The description of the API of {@code shop.Shop}.
 */
@Generated("dev.squall.processor.LinkProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class ShopOpenApi {
  private static final ClassPathFile DOCUMENT = ClassPathFile.of(ShopOpenApi.class, "/META-INF/squall/openapi/shop.Shop.json", "application/json");

  private ShopOpenApi() {
  }

  /**
   * The OpenAPI 3.1 document, with an entity tag.
   */
  public static Response document() {
    return DOCUMENT.response();
  }
}
