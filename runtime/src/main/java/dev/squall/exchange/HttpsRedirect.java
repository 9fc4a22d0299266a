package dev.squall.exchange;

import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.text.HostText;
import dev.squall.text.PercentEncoding;

/**
 * Sends clients from {@code http} to the same URL under {@code https}.
 *
 * @param port the port to send them to; 443 is left out of the URL
 * @param status 301, or 308, which keeps the method
 */
public record HttpsRedirect(int port, int status) {

  /** The response to a request: a redirect, or 400 where it does not say which host it is for, or its URL is malformed. */
  public Response response(Request request) {
    if (request.host() == null) {
      return ProtocolProblem.of(400, "this port only redirects to https, which needs a Host field");
    }
    if (!HostText.isValid(request.hostName())) {
      return ProtocolProblem.of(400, "the Host field has no host name");
    }
    StringBuilder url = new StringBuilder(80).append("https://").append(request.hostName());
    if (port != 443) {
      url.append(':').append(port);
    }
    // The URL of an OPTIONS * has no path (RFC 9112, section 3.2.4).
    String path = request.path();
    boolean encoded = path.equals("*") || PercentEncoding.encodeSent(path, false, url);
    String query = request.query();
    if (query != null) {
      encoded &= PercentEncoding.encodeSent(query, true, url.append('?'));
    }
    return encoded ? Response.redirect(status, url.toString()) : ProtocolProblem.of(400, "the URL has a malformed escape");
  }
}
