package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.HeaderParam;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import java.util.Optional;

@Route("/request")
public final class Request {
  private final Source source;

  Request(Source controller) {
    source = controller;
  }

  @Get("/{controller}/{request}")
  String show(String controller, String request, @QueryParam int binding, @HeaderParam Optional<Link> dev) {
    return source.text() + controller + request + binding + dev;
  }

  @Get("/values/{Response}/{Conversions}")
  String values(Response Response, Binding Conversions, @QueryParam PathValues Source, @QueryParam int RequestRoutes) {
    return Response.name() + Conversions + Source + RequestRoutes;
  }

  @Get("/thrown/{thrown}")
  String thrown(String thrown) throws Throwable {
    return thrown;
  }

  @Get("/nothing")
  void nothing() throws Throwable {}

  public static final class Odd extends Throwable {
    private static final long serialVersionUID = 1L;
  }

  @Get("/odd")
  dev.squall.http.Response odd(dev.squall.http.Request request) throws Odd {
    throw new Odd();
  }
}
