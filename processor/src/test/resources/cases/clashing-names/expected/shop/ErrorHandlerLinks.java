// Generated from shop.ErrorHandler by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.ErrorHandler}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class ErrorHandlerLinks {
  private ErrorHandlerLinks() {
  }

  /**
   * {@code /errorhandler}, handled by {@code ErrorHandler.get()}.
   */
  public static Link get() {
    return new LinkBuilder()
        .literal("/errorhandler")
        .build();
  }
}
