// Generated from admin.AuditController by Squall. Edits are lost.
package admin;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code admin.AuditController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "admin.AuditController",
    handlers = {
        @HandlerDescriptor(method = "list", signature = "AuditController.list()", source = "AuditController.java:12", routes = @RouteDescriptor(method = "GET", path = "/audit")),
        @HandlerDescriptor(method = "show", signature = "AuditController.show(long)", source = "AuditController.java:17", routes = @RouteDescriptor(method = "GET", path = "/audit/{id}", variables = "long")),
        @HandlerDescriptor(method = "add", signature = "AuditController.add(String)", source = "AuditController.java:22", fields = @BoundFieldDescriptor(name = "text", from = "form", required = true), routes = @RouteDescriptor(method = "POST", path = "/audit"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "list"),
        @LinkDescriptor(name = "show", types = "long", names = "id")
    }
)
public final class AuditControllerRoutes {
  private final AuditController controller;

  /**
   * Makes the controller.
   */
  public AuditControllerRoutes() {
    controller = new AuditController();
  }

  /**
   * {@code GET /audit}
   * calls {@code AuditController.list()}, AuditController.java:12.
   */
  public Reply list(Request request) throws Exception {
    return AuditPageTemplate.response(200, controller.list(), request);
  }

  /**
   * {@code GET /audit/{id}}
   * calls {@code AuditController.show(long)}, AuditController.java:17.
   */
  public Reply show(Request request) throws Exception {
    long id = request.pathValues().number(0);
    return Response.text(200, controller.show(id));
  }

  /**
   * {@code POST /audit}
   * calls {@code AuditController.add(String)}, AuditController.java:22.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    String text = binding.required(Source.FORM, "text", Conversions.STRING);
    binding.finish();
    return Response.text(200, controller.add(text));
  }
}
