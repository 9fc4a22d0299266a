// Generated from admin.AuditController by Squall. Edits are lost.
package admin;

import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.DependencyDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code admin.AuditController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "admin.AuditController",
    dependencies = @DependencyDescriptor(name = "log", type = "admin.AuditLog"),
    handlers = @HandlerDescriptor(method = "show", signature = "AuditController.show(long)", source = "AuditController.java:15", routes = @RouteDescriptor(method = "GET", path = "/audit/{id}", variables = "long")),
    links = @LinkDescriptor(name = "show", types = "long", names = "id")
)
public final class AuditControllerRoutes {
  private final AuditController controller;

  /**
   * Makes the controller.
   */
  public AuditControllerRoutes(AuditLog log) {
    controller = new AuditController(log);
  }

  /**
   * {@code GET /audit/{id}}
   * calls {@code AuditController.show(long)}, AuditController.java:15.
   */
  public Reply show(Request request) throws Exception {
    long id = request.pathValues().number(0);
    return Response.text(200, controller.show(id));
  }
}
