// Generated from shop.Shop.ElementController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.Shop.ElementController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class Shop_ElementControllerLinks {
  private Shop_ElementControllerLinks() {
  }

  /**
   * {@code /names}, handled by {@code Shop.ElementController.names(Stream<String>)}.
   */
  public static Link names() {
    return new LinkBuilder()
        .literal("/names")
        .build();
  }

  /**
   * {@code /people}, handled by {@code Shop.ElementController.people(Stream<Shop.Person>)}.
   */
  public static Link people() {
    return new LinkBuilder()
        .literal("/people")
        .build();
  }

  /**
   * {@code /tokens}, handled by {@code Shop.ElementController.tokens(Stream<Shop.Token>)}.
   */
  public static Link tokens() {
    return new LinkBuilder()
        .literal("/tokens")
        .build();
  }

  /**
   * {@code /words}, handled by {@code Shop.ElementController.words(Stream<List<String>>)}.
   */
  public static Link words() {
    return new LinkBuilder()
        .literal("/words")
        .build();
  }

  /**
   * {@code /stocks}, handled by {@code Shop.ElementController.stocks(Stream<Map<String, Integer>>)}.
   */
  public static Link stocks() {
    return new LinkBuilder()
        .literal("/stocks")
        .build();
  }

  /**
   * {@code /echo}, handled by {@code Shop.ElementController.echo(Stream<String>)}.
   */
  public static Link echo() {
    return new LinkBuilder()
        .literal("/echo")
        .build();
  }

  /**
   * {@code /published}, handled by {@code Shop.ElementController.published(Flow.Publisher<Integer>)}.
   */
  public static Link published() {
    return new LinkBuilder()
        .literal("/published")
        .build();
  }

  /**
   * {@code /whole}, handled by {@code Shop.ElementController.whole(String)}.
   */
  public static Link whole() {
    return new LinkBuilder()
        .literal("/whole")
        .build();
  }
}
