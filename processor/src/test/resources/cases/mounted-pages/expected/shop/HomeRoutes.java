// Generated from shop.Home by Squall. Edits are lost.
package shop;

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
 * The routes of {@code shop.Home}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.Home",
    handlers = {
        @HandlerDescriptor(method = "home", signature = "Home.home()", source = "Home.java:15", routes = @RouteDescriptor(method = "GET", path = "/")),
        @HandlerDescriptor(method = "login", signature = "Home.login(String)", source = "Home.java:20", fields = @BoundFieldDescriptor(name = "name", from = "form", required = true), routes = @RouteDescriptor(method = "POST", path = "/login"))
    },
    links = {
        @LinkDescriptor(name = "home"),
        @LinkDescriptor(name = "login")
    }
)
public final class HomeRoutes {
  private final Home controller;

  /**
   * Makes the controller.
   */
  public HomeRoutes() {
    controller = new Home();
  }

  /**
   * {@code GET /}
   * calls {@code Home.home()}, Home.java:15.
   */
  public Reply home(Request request) throws Exception {
    return Home_PageTemplate.response(200, controller.home(), request);
  }

  /**
   * {@code POST /login}
   * calls {@code Home.login(String)}, Home.java:20.
   */
  public Reply login(Request request) throws Exception {
    Binding binding = new Binding(request);
    String name = binding.required(Source.FORM, "name", Conversions.STRING);
    binding.finish();
    return Response.text(200, controller.login(name));
  }
}
