package dev.squall.http;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Makes requests of the text of a head, whose lines end in a line feed. */
public final class RequestFixture {
  public static final ConnectionFacts CONNECTION =
      new GivenFacts(InetSocketAddress.createUnresolved("192.0.2.7", 4711), "http", RequestLimits.DEFAULT);

  private RequestFixture() {}

  /** A GET of a target. */
  public static Request get(String target) {
    return request("GET " + target + " HTTP/1.1\n");
  }

  public static Request request(String headText) {
    return request(headText, "");
  }

  public static Request request(String headText, String body) {
    return request(headText, body.getBytes(StandardCharsets.UTF_8), CONNECTION);
  }

  public static Request request(String headText, byte[] body, ConnectionFacts connection) {
    return new Request(head(headText), body, connection);
  }

  /** A GET with one path variable, at {@code [from, to)} of its path. */
  public static Request matched(String path, int from, int to) {
    RequestHead head = head("GET " + path + " HTTP/1.1\n");
    PathValues values = new PathValues(1);
    values.set(0, head.pathFrom + from, head.pathFrom + to);
    return new Request(head, head.buffer, values, new byte[0], CONNECTION);
  }

  /** A head whose bytes are ISO-8859-1, in a buffer that has other bytes before and behind it. */
  public static RequestHead head(String headText) {
    String before = "0123456789\n";
    String text = before + headText + "\nGET /next";
    RequestHead head = new RequestHead();
    head.buffer = text.getBytes(StandardCharsets.ISO_8859_1);
    head.version = 11;
    int from = before.length();
    head.methodFrom = from;
    head.methodTo = text.indexOf(' ', from);
    head.pathFrom = head.methodTo + 1;
    int targetTo = text.indexOf(' ', head.pathFrom);
    int mark = text.indexOf('?', head.pathFrom);
    head.pathTo = mark < 0 || mark > targetTo ? targetTo : mark;
    if (head.pathTo < targetTo) {
      head.queryFrom = mark + 1;
      head.queryTo = targetTo;
    }
    int at = text.indexOf('\n', targetTo) + 1;
    int end = before.length() + headText.length();
    while (at < end) {
      int lineEnd = text.indexOf('\n', at);
      int colon = text.indexOf(':', at);
      int valueFrom = colon + 1;
      while (valueFrom < lineEnd && text.charAt(valueFrom) == ' ') {
        valueFrom++;
      }
      head.addHeader(at, colon, valueFrom, lineEnd);
      if (text.substring(at, colon).equalsIgnoreCase("host")) {
        head.authorityFrom = valueFrom;
        head.authorityTo = lineEnd;
      }
      at = lineEnd + 1;
    }
    return head;
  }
}
