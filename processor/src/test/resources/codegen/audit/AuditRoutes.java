// Generated from audit.Audit by Squall. Edits are lost.
package audit;

import dev.squall.annotation.link.ApplicationDescriptor;
import javax.annotation.processing.Generated;

/**
 * The controllers of {@code audit.Audit}, for the applications that mount it.
 */
@Generated("dev.squall.processor.LinkProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ApplicationDescriptor(
    abi = 1,
    controllers = {
        "audit.AuditController",
        "audit.LogController"
    }
)
public final class AuditRoutes {
  private AuditRoutes() {
  }
}
