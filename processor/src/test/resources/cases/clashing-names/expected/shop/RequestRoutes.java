// Generated from shop.Request by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.DependencyDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Conversion;
import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.EnumConversion;
import dev.squall.dispatch.PathText;
import dev.squall.http.Reply;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.Request}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.Request",
    dependencies = @DependencyDescriptor(name = "controller", type = "shop.Source"),
    handlers = {
        @HandlerDescriptor(method = "show", signature = "Request.show(String, String, int, Optional<Link>)", source = "Request.java:18", fields = @BoundFieldDescriptor(name = "binding", from = "query", language = "int", required = true), routes = @RouteDescriptor(method = "GET", path = "/request/{controller}/{request}", variables = {"text", "text"})),
        @HandlerDescriptor(method = "values", signature = "Request.values(Response, Binding, PathValues, int)", source = "Request.java:23", fields = {@BoundFieldDescriptor(name = "Source", from = "query", required = true), @BoundFieldDescriptor(name = "RequestRoutes", from = "query", language = "int", required = true)}, routes = @RouteDescriptor(method = "GET", path = "/request/values/{Response}/{Conversions}", variables = {"enum:NO|YES", "text"})),
        @HandlerDescriptor(method = "thrown", signature = "Request.thrown(String)", source = "Request.java:28", routes = @RouteDescriptor(method = "GET", path = "/request/thrown/{thrown}", variables = "text")),
        @HandlerDescriptor(method = "nothing", signature = "Request.nothing()", source = "Request.java:33", routes = @RouteDescriptor(method = "GET", path = "/request/nothing")),
        @HandlerDescriptor(method = "odd", signature = "Request.odd(Request)", source = "Request.java:40", readsAnyField = true, routes = @RouteDescriptor(method = "GET", path = "/request/odd"))
    },
    links = {
        @LinkDescriptor(name = "nothing"),
        @LinkDescriptor(name = "odd"),
        @LinkDescriptor(name = "show", types = {"java.lang.String", "java.lang.String", "int"}, names = {"controller", "request", "binding"}),
        @LinkDescriptor(name = "thrown", types = "java.lang.String", names = "thrown"),
        @LinkDescriptor(name = "values", types = {"shop.Response", "shop.Binding", "shop.PathValues", "int"}, names = {"Response", "Conversions", "Source", "RequestRoutes"})
    }
)
public final class RequestRoutes {
  static final Conversion<Link> LINK = new LinkConversion();

  static final Conversion<Response> RESPONSE = new EnumConversion<>(Response.values());

  static final Conversion<Binding> BINDING = new BindingConversion();

  static final Conversion<PathValues> PATH_VALUES = new PathValuesConversion();

  private final Request controller;

  /**
   * Makes the controller.
   */
  public RequestRoutes(Source controller_) {
    controller = new Request(controller_);
  }

  /**
   * {@code GET /request/{controller}/{request}}
   * calls {@code Request.show(String, String, int, Optional<Link>)}, Request.java:18.
   */
  public Reply show(dev.squall.http.Request request) throws Exception {
    dev.squall.dispatch.Binding binding = new dev.squall.dispatch.Binding(request);
    String controller_ = PathText.decode(request, 0);
    String request_ = PathText.decode(request, 1);
    Integer binding_ = binding.required(dev.squall.http.Source.QUERY, "binding", Conversions.INT);
    Optional<Link> dev_ = binding.optional(dev.squall.http.Source.HEADER, "dev", RequestRoutes.LINK);
    binding.finish();
    return dev.squall.http.Response.text(200, controller.show(controller_, request_, binding_, dev_));
  }

  /**
   * {@code GET /request/values/{Response}/{Conversions}}
   * calls {@code Request.values(Response, Binding, PathValues, int)}, Request.java:23.
   */
  public Reply values(dev.squall.http.Request request) throws Exception {
    dev.squall.dispatch.Binding binding = new dev.squall.dispatch.Binding(request);
    Response Response_ = PathText.convert(request, 0, RequestRoutes.RESPONSE);
    Binding Conversions_ = PathText.convert(request, 1, RequestRoutes.BINDING);
    PathValues Source_ = binding.required(dev.squall.http.Source.QUERY, "Source", RequestRoutes.PATH_VALUES);
    Integer RequestRoutes_ = binding.required(dev.squall.http.Source.QUERY, "RequestRoutes", Conversions.INT);
    binding.finish();
    return dev.squall.http.Response.text(200, controller.values(Response_, Conversions_, Source_, RequestRoutes_));
  }

  /**
   * {@code GET /request/thrown/{thrown}}
   * calls {@code Request.thrown(String)}, Request.java:28.
   */
  public Reply thrown(dev.squall.http.Request request) throws Exception {
    String thrown_ = PathText.decode(request, 0);
    try {
      return dev.squall.http.Response.text(200, controller.thrown(thrown_));
    } catch (Exception | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new Exception(thrown);
    }
  }

  /**
   * {@code GET /request/nothing}
   * calls {@code Request.nothing()}, Request.java:33.
   */
  public Reply nothing(dev.squall.http.Request request) throws Exception {
    try {
      controller.nothing();
      return dev.squall.http.Response.empty(204);
    } catch (Exception | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new Exception(thrown);
    }
  }

  /**
   * {@code GET /request/odd}
   * calls {@code Request.odd(Request)}, Request.java:40.
   */
  public Reply odd(dev.squall.http.Request request) throws Exception {
    try {
      return controller.odd(request);
    } catch (Exception | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new Exception(thrown);
    }
  }

  private static final class LinkConversion implements Conversion<Link> {
    LinkConversion() {
    }

    @Override
    public Link parse(String text) {
      Link value;
      try {
        value = Link.parse(text);
      } catch (Exception thrown) {
        throw new IllegalArgumentException(thrown);
      }
      if (value == null) {
        throw new IllegalArgumentException("null");
      }
      return value;
    }

    @Override
    public String format(Link value) {
      return Link.format(value);
    }

    @Override
    public String expected() {
      return "a Link";
    }
  }

  private static final class BindingConversion implements Conversion<Binding> {
    BindingConversion() {
    }

    @Override
    public Binding parse(String text) {
      Binding value;
      try {
        value = shop.BindingConversion.parse(text);
      } catch (Exception thrown) {
        throw new IllegalArgumentException(thrown);
      }
      if (value == null) {
        throw new IllegalArgumentException("null");
      }
      return value;
    }

    @Override
    public String format(Binding value) {
      return shop.BindingConversion.format(value);
    }

    @Override
    public String expected() {
      return "a Binding";
    }
  }

  private static final class PathValuesConversion implements Conversion<PathValues> {
    PathValuesConversion() {
    }

    @Override
    public PathValues parse(String text) {
      PathValues value;
      try {
        value = PathValues.parse(text);
      } catch (Exception thrown) {
        throw new IllegalArgumentException(thrown);
      }
      if (value == null) {
        throw new IllegalArgumentException("null");
      }
      return value;
    }

    @Override
    public String format(PathValues value) {
      return PathValues.format(value);
    }

    @Override
    public String expected() {
      return "a PathValues";
    }
  }
}
