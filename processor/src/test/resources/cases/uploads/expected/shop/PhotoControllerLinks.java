// Generated from shop.PhotoController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.PhotoController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class PhotoControllerLinks {
  private PhotoControllerLinks() {
  }

  /**
   * {@code /photos}, handled by {@code PhotoController.add(String, UploadedFile, List<UploadedFile>, Optional<UploadedFile>, UploadedFile)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/photos")
        .build();
  }

  /**
   * {@code /photos/small}, handled by {@code PhotoController.small(UploadedFile)}.
   */
  public static Link small() {
    return new LinkBuilder()
        .literal("/photos/small")
        .build();
  }

  /**
   * {@code /photos/{id}}, handled by {@code PhotoController.store(long, String, InputStream)}.
   */
  public static Link store(long id, String name) {
    return new LinkBuilder()
        .literal("/photos/")
        .variable(id)
        .query("name", name)
        .build();
  }

  /**
   * {@code /photos/{id}/parts}, handled by {@code PhotoController.parts(long, MultipartReader)}.
   */
  public static Link parts(long id) {
    return new LinkBuilder()
        .literal("/photos/")
        .variable(id)
        .literal("/parts")
        .build();
  }

  /**
   * {@code /photos/{id}/bytes}, handled by {@code PhotoController.bytes(long, RequestBody)}.
   */
  public static Link bytes(long id) {
    return new LinkBuilder()
        .literal("/photos/")
        .variable(id)
        .literal("/bytes")
        .build();
  }
}
