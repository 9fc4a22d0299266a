package shop;

import dev.squall.http.ErrorHandler;
import dev.squall.http.Request;
import dev.squall.http.Response;

final class Failures implements ErrorHandler {
  private final CharSequence greeting;

  Failures(CharSequence greeting) {
    this.greeting = greeting;
  }

  @Override
  public Response handle(Request request, Throwable failure) {
    return Response.text(500, greeting.toString());
  }
}
