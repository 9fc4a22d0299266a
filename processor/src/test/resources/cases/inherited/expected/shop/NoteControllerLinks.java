// Generated from shop.NoteController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.NoteController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class NoteControllerLinks {
  private NoteControllerLinks() {
  }

  /**
   * {@code /notes/item/{id}}, handled by {@code NoteController.item(Long)}.
   */
  public static Link item(Long id) {
    return new LinkBuilder()
        .literal("/notes/item/")
        .variable(id)
        .build();
  }

  /**
   * {@code /notes/item}, handled by {@code NoteController.add()}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/notes/item")
        .build();
  }

  /**
   * {@code /notes/last}, handled by {@code NoteController.last()}.
   */
  public static Link last() {
    return new LinkBuilder()
        .literal("/notes/last")
        .build();
  }

  /**
   * {@code /notes/list}, handled by {@code NoteController.list()}.
   */
  public static Link list() {
    return new LinkBuilder()
        .literal("/notes/list")
        .build();
  }
}
