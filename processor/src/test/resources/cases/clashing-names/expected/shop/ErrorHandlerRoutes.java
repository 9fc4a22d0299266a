// Generated from shop.ErrorHandler by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.ErrorHandler}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.ErrorHandler",
    handlers = @HandlerDescriptor(method = "get", signature = "ErrorHandler.get()", source = "ErrorHandler.java:8", routes = @RouteDescriptor(method = "GET", path = "/errorhandler")),
    links = @LinkDescriptor(name = "get")
)
public final class ErrorHandlerRoutes {
  private final ErrorHandler controller;

  /**
   * Makes the controller.
   */
  public ErrorHandlerRoutes() {
    controller = new ErrorHandler();
  }

  /**
   * {@code GET /errorhandler}
   * calls {@code ErrorHandler.get()}, ErrorHandler.java:8.
   */
  public Reply get(Request request) throws Exception {
    return Response.text(200, controller.get());
  }
}
