// Generated from admin.AuditController by Squall. Edits are lost.
package admin;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code admin.AuditController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class AuditControllerLinks {
  private AuditControllerLinks() {
  }

  /**
   * {@code /audit}, handled by {@code AuditController.list()}.
   */
  public static Link list() {
    return new LinkBuilder()
        .literal("/audit")
        .build();
  }

  /**
   * {@code /audit/{id}}, handled by {@code AuditController.show(long)}.
   */
  public static Link show(long id) {
    return new LinkBuilder()
        .literal("/audit/")
        .variable(id)
        .build();
  }

  /**
   * {@code /audit}, handled by {@code AuditController.add(String)}.
   */
  public static Link add() {
    return new LinkBuilder()
        .literal("/audit")
        .build();
  }
}
