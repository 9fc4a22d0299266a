// Generated from shop.Table by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.Table}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class TableLinks {
  private TableLinks() {
  }

  /**
   * {@code /table}, handled by {@code Table.get()}.
   */
  public static Link get() {
    return new LinkBuilder()
        .literal("/table")
        .build();
  }
}
