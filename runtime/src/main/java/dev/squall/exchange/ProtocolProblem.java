package dev.squall.exchange;

import dev.squall.http.ContentType;
import dev.squall.http.OverloadedException;
import dev.squall.http.Response;
import dev.squall.http.StatusCode;
import java.nio.charset.StandardCharsets;

/** The response to bytes that are no request: a problem document (RFC 9457) with words of ours only. */
public final class ProtocolProblem {

  private ProtocolProblem() {}

  /**
   * Makes the response.
   *
   * @param status from 400 to 599
   * @param detail what is wrong: plain words without quotes and backslashes, nothing that the client sent
   */
  public static Response of(int status, String detail) {
    StringBuilder json = new StringBuilder(128).append("{\"type\":\"about:blank\",\"title\":\"");
    json.append(StatusCode.reason(status)).append("\",\"status\":").append(status);
    json.append(",\"detail\":\"").append(detail).append("\"}");
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    Response response = Response.of(status, ContentType.PROBLEM_JSON, body);
    return status == 503 ? response.withHeader("Retry-After", OverloadedException.RETRY_AFTER) : response;
  }
}
