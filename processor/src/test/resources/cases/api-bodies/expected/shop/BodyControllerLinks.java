// Generated from shop.BodyController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.BodyController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class BodyControllerLinks {
  private BodyControllerLinks() {
  }

  /**
   * {@code /bodies/any}, handled by {@code BodyController.any(byte[])}.
   */
  public static Link any() {
    return new LinkBuilder()
        .literal("/bodies/any")
        .build();
  }

  /**
   * {@code /bodies/stream}, handled by {@code BodyController.stream(InputStream)}.
   */
  public static Link stream() {
    return new LinkBuilder()
        .literal("/bodies/stream")
        .build();
  }

  /**
   * {@code /bodies/text}, handled by {@code BodyController.text(String)}.
   */
  public static Link text() {
    return new LinkBuilder()
        .literal("/bodies/text")
        .build();
  }

  /**
   * {@code /bodies/csv}, handled by {@code BodyController.csv(String)}.
   */
  public static Link csv() {
    return new LinkBuilder()
        .literal("/bodies/csv")
        .build();
  }

  /**
   * {@code /bodies/json}, handled by {@code BodyController.json(BodyController.Item)}.
   */
  public static Link json() {
    return new LinkBuilder()
        .literal("/bodies/json")
        .build();
  }

  /**
   * {@code /bodies/one-json}, handled by {@code BodyController.oneJson(BodyController.Item)}.
   */
  public static Link oneJson() {
    return new LinkBuilder()
        .literal("/bodies/one-json")
        .build();
  }

  /**
   * {@code /bodies/items}, handled by {@code BodyController.items(Stream<BodyController.Item>)}.
   */
  public static Link items() {
    return new LinkBuilder()
        .literal("/bodies/items")
        .build();
  }

  /**
   * {@code /bodies/form}, handled by {@code BodyController.form(String)}.
   */
  public static Link form() {
    return new LinkBuilder()
        .literal("/bodies/form")
        .build();
  }

  /**
   * {@code /bodies/urlencoded}, handled by {@code BodyController.urlencoded(String)}.
   */
  public static Link urlencoded() {
    return new LinkBuilder()
        .literal("/bodies/urlencoded")
        .build();
  }

  /**
   * {@code /bodies/files}, handled by {@code BodyController.files(Optional<UploadedFile>, List<UploadedFile>)}.
   */
  public static Link files() {
    return new LinkBuilder()
        .literal("/bodies/files")
        .build();
  }

  /**
   * {@code /bodies/file}, handled by {@code BodyController.file(UploadedFile)}.
   */
  public static Link file() {
    return new LinkBuilder()
        .literal("/bodies/file")
        .build();
  }
}
