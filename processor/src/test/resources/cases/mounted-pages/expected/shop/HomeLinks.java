// Generated from shop.Home by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.Home}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class HomeLinks {
  private HomeLinks() {
  }

  /**
   * {@code /}, handled by {@code Home.home()}.
   */
  public static Link home() {
    return new LinkBuilder()
        .literal("/")
        .build();
  }

  /**
   * {@code /login}, handled by {@code Home.login(String)}.
   */
  public static Link login() {
    return new LinkBuilder()
        .literal("/login")
        .build();
  }
}
