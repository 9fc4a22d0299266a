package dev.squall.exchange;

import dev.squall.http.Request;
import dev.squall.http.Response;

/**
 * Sends clients from {@code http} to the same URL under {@code https}.
 *
 * @param port the port to send them to; 443 is left out of the URL
 * @param status 301, or 308, which keeps the method
 */
public record HttpsRedirect(int port, int status) {

  /** The response to a request: a redirect, or 400 where it does not say which host it is for. */
  public Response response(Request request) {
    if (request.host() == null) {
      return ProtocolProblem.of(400, "this port only redirects to https, which needs a Host field");
    }
    StringBuilder url = new StringBuilder(80).append("https://").append(request.hostName());
    if (port != 443) {
      url.append(':').append(port);
    }
    String path = request.path();
    url.append(path.equals("*") ? "/" : path);
    String query = request.query();
    if (query != null) {
      url.append('?').append(query);
    }
    return Response.redirect(status, url.toString());
  }
}
