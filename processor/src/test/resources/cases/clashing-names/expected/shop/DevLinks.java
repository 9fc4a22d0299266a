// Generated from shop.Dev by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.Dev}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class DevLinks {
  private DevLinks() {
  }

  /**
   * {@code /dev}, handled by {@code Dev.get()}.
   */
  public static Link get() {
    return new LinkBuilder()
        .literal("/dev")
        .build();
  }
}
