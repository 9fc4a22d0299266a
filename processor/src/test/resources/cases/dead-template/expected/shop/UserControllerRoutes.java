// Generated from shop.UserController by Squall. Edits are lost.
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
import dev.squall.http.UploadedFile;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.UserController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.UserController",
    handlers = {
        @HandlerDescriptor(method = "list", signature = "UserController.list(String, int)", source = "UserController.java:18", fields = {@BoundFieldDescriptor(name = "q", from = "query", required = true), @BoundFieldDescriptor(name = "page", from = "query", language = "int")}, routes = @RouteDescriptor(method = "GET", path = "/users")),
        @HandlerDescriptor(method = "show", signature = "UserController.show(int)", source = "UserController.java:23", routes = @RouteDescriptor(method = "GET", path = "/users/{id}", variables = "int")),
        @HandlerDescriptor(method = "create", signature = "UserController.create(String, int, LocalDate, List<String>, UploadedFile)", source = "UserController.java:28", streamsBody = true, fields = {@BoundFieldDescriptor(name = "name", from = "form", required = true), @BoundFieldDescriptor(name = "age", from = "form", language = "int", required = true), @BoundFieldDescriptor(name = "born", from = "form", language = "local-date", required = true), @BoundFieldDescriptor(name = "tags", from = "form", multiple = true), @BoundFieldDescriptor(name = "picture", from = "file", required = true)}, routes = @RouteDescriptor(method = "POST", path = "/users")),
        @HandlerDescriptor(method = "anything", signature = "UserController.anything(Request)", source = "UserController.java:38", readsAnyField = true, routes = @RouteDescriptor(method = "POST", path = "/anything"))
    },
    links = {
        @LinkDescriptor(name = "anything"),
        @LinkDescriptor(name = "create"),
        @LinkDescriptor(name = "list", types = {"java.lang.String", "int"}, names = {"q", "page"}),
        @LinkDescriptor(name = "list", types = "java.lang.String", names = "q"),
        @LinkDescriptor(name = "show", types = "int", names = "id")
    }
)
public final class UserControllerRoutes {
  private final UserController controller;

  /**
   * Makes the controller.
   */
  public UserControllerRoutes() {
    controller = new UserController();
  }

  /**
   * {@code GET /users}
   * calls {@code UserController.list(String, int)}, UserController.java:18.
   */
  public Reply list(Request request) throws Exception {
    Binding binding = new Binding(request);
    String q = binding.required(Source.QUERY, "q", Conversions.STRING);
    Integer page = binding.withDefault(Source.QUERY, "page", Conversions.INT, "1");
    binding.finish();
    return UserPageTemplate.response(200, controller.list(q, page), request);
  }

  /**
   * {@code GET /users/{id}}
   * calls {@code UserController.show(int)}, UserController.java:23.
   */
  public Reply show(Request request) throws Exception {
    int id = (int) request.pathValues().number(0);
    return Response.text(200, controller.show(id));
  }

  /**
   * {@code POST /users}
   * calls {@code UserController.create(String, int, LocalDate, List<String>, UploadedFile)}, UserController.java:28.
   */
  public Reply create(Request request) throws Exception {
    Binding binding = new Binding(request);
    String name = binding.required(Source.FORM, "name", Conversions.STRING);
    Integer age = binding.required(Source.FORM, "age", Conversions.INT);
    LocalDate born = binding.required(Source.FORM, "born", Conversions.LOCAL_DATE);
    List<String> tags = binding.list(Source.FORM, "tags", Conversions.STRING);
    UploadedFile picture = binding.requiredFile("picture");
    binding.finish();
    return Response.text(200, controller.create(name, age, born, tags, picture));
  }

  /**
   * {@code POST /anything}
   * calls {@code UserController.anything(Request)}, UserController.java:38.
   */
  public Reply anything(Request request) throws Exception {
    return Response.text(200, controller.anything(request));
  }
}
