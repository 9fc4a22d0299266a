package dev.squall.httpserver;

import com.sun.net.httpserver.Headers;
import dev.squall.http.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a response's head of what a handler passes to {@code sendResponseHeaders}. */
final class ExchangeHead {

  private ExchangeHead() {}

  /** Whether a body can be sent with a status (RFC 9110, section 6.4.1). */
  static boolean allowsBody(int status) {
    return status >= 200 && status != 204 && status != 304;
  }

  /**
   * The head, without a body.
   *
   * @param explicitLength whether a {@code Content-Length} of the fields is sent, as where there is no body to count
   * @throws IllegalArgumentException if the status is not from 200 to 599, or a field cannot be sent
   */
  static Response of(int status, Headers fields, boolean explicitLength) {
    Response response = Response.empty(status);
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      String name = field.getKey();
      if (isWrittenByTheServer(name, explicitLength)) {
        continue;
      }
      for (@Nullable String value : field.getValue()) {
        response = response.addHeader(name, value == null ? "" : value);
      }
    }
    return response;
  }

  private static boolean isWrittenByTheServer(String name, boolean explicitLength) {
    return name.equalsIgnoreCase("Date")
        || name.equalsIgnoreCase("Server")
        || name.equalsIgnoreCase("Keep-Alive")
        || name.equalsIgnoreCase("Transfer-Encoding")
        || (name.equalsIgnoreCase("Content-Length") && !explicitLength);
  }
}
