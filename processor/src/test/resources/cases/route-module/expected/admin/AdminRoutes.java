// Generated from admin.Admin by Squall. Edits are lost.
package admin;

import dev.squall.annotation.link.ApplicationDescriptor;
import javax.annotation.processing.Generated;

/**
 * The controllers of {@code admin.Admin}, for the applications that mount it.
 */
@Generated("dev.squall.processor.LinkProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ApplicationDescriptor(
    abi = 1,
    controllers = "admin.AuditController"
)
public final class AdminRoutes {
  private AdminRoutes() {
  }
}
