// Generated from shop.Services by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.Services}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class ServicesLinks {
  private ServicesLinks() {
  }

  /**
   * {@code /services}, handled by {@code Services.get()}.
   */
  public static Link get() {
    return new LinkBuilder()
        .literal("/services")
        .build();
  }
}
