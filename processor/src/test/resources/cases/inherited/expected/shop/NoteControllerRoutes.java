// Generated from shop.NoteController by Squall. Edits are lost.
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
 * The routes of {@code shop.NoteController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.NoteController",
    handlers = {
        @HandlerDescriptor(method = "item", signature = "NoteController.item(Long)", source = "NoteController.java:12", routes = @RouteDescriptor(method = "GET", path = "/notes/item/{id}", variables = "long")),
        @HandlerDescriptor(method = "add", signature = "NoteController.add()", source = "NoteController.java:19", routes = @RouteDescriptor(method = "PUT", path = "/notes/item")),
        @HandlerDescriptor(method = "last", signature = "NoteController.last()", source = "NoteController.java:24", routes = @RouteDescriptor(method = "GET", path = "/notes/last")),
        @HandlerDescriptor(method = "list", signature = "NoteController.list()", source = "Listed.java:7", routes = @RouteDescriptor(method = "GET", path = "/notes/list"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "item", types = "java.lang.Long", names = "id"),
        @LinkDescriptor(name = "last"),
        @LinkDescriptor(name = "list")
    }
)
public final class NoteControllerRoutes {
  private final NoteController controller;

  /**
   * Makes the controller.
   */
  public NoteControllerRoutes() {
    controller = new NoteController();
  }

  /**
   * {@code GET /notes/item/{id}}
   * calls {@code NoteController.item(Long)}, NoteController.java:12.
   */
  public Reply item(Request request) throws Exception {
    Long id = request.pathValues().number(0);
    return Response.text(200, controller.item(id));
  }

  /**
   * {@code PUT /notes/item}
   * calls {@code NoteController.add()}, NoteController.java:19.
   */
  public Reply add(Request request) throws Exception {
    return Response.text(200, controller.add());
  }

  /**
   * {@code GET /notes/last}
   * calls {@code NoteController.last()}, NoteController.java:24.
   */
  public Reply last(Request request) throws Exception {
    return Response.text(200, controller.last());
  }

  /**
   * {@code GET /notes/list}
   * calls {@code NoteController.list()}, Listed.java:7.
   */
  public Reply list(Request request) throws Exception {
    return Response.text(200, controller.list());
  }
}
