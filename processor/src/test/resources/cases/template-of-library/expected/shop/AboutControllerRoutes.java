// Generated from shop.AboutController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import javax.annotation.processing.Generated;
import pages.AboutPageTemplate;

/**
 * The routes of {@code shop.AboutController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.AboutController",
    handlers = {
        @HandlerDescriptor(method = "about", signature = "AboutController.about()", source = "AboutController.java:11", routes = @RouteDescriptor(method = "GET", path = "/about")),
        @HandlerDescriptor(method = "again", signature = "AboutController.again()", source = "AboutController.java:16", routes = @RouteDescriptor(method = "GET", path = "/again"))
    },
    links = {
        @LinkDescriptor(name = "about"),
        @LinkDescriptor(name = "again")
    }
)
public final class AboutControllerRoutes {
  private final AboutController controller;

  /**
   * Makes the controller.
   */
  public AboutControllerRoutes() {
    controller = new AboutController();
  }

  /**
   * {@code GET /about}
   * calls {@code AboutController.about()}, AboutController.java:11.
   */
  public Reply about(Request request) throws Exception {
    return AboutPageTemplate.response(200, controller.about(), request);
  }

  /**
   * {@code GET /again}
   * calls {@code AboutController.again()}, AboutController.java:16.
   */
  public Reply again(Request request) throws Exception {
    return AgainPageTemplate.response(200, controller.again(), request);
  }
}
