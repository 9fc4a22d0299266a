// Generated from shop.Table by Squall. Edits are lost.
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
 * The routes of {@code shop.Table}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.Table",
    handlers = @HandlerDescriptor(method = "get", signature = "Table.get()", source = "Table.java:8", routes = @RouteDescriptor(method = "GET", path = "/table")),
    links = @LinkDescriptor(name = "get")
)
public final class TableRoutes {
  private final Table controller;

  /**
   * Makes the controller.
   */
  public TableRoutes() {
    controller = new Table();
  }

  /**
   * {@code GET /table}
   * calls {@code Table.get()}, Table.java:8.
   */
  public Reply get(Request request) throws Exception {
    return Response.text(200, controller.get());
  }
}
