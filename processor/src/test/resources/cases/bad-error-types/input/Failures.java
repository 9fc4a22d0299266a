package shop;

import dev.squall.annotation.Produces;
import dev.squall.http.ErrorHandler;
import dev.squall.http.Request;
import dev.squall.http.Response;

@Produces({"json", "text/plain"})
final class Failures implements ErrorHandler {
  @Override
  public Response handle(Request request, Throwable failure) {
    return Response.text(500, "failed");
  }
}
