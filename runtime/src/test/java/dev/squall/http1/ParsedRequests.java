package dev.squall.http1;

import dev.squall.http.RequestHead;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Feeds bytes to a parser in given portions, and writes down what it made of them. */
final class ParsedRequests {
  private final Http1RequestParser parser;
  private final List<String> outcomes = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private String reason = "";
  private boolean failed;

  private ParsedRequests(Http1Limits limits) {
    parser = new Http1RequestParser(limits);
  }

  /** One line per request, and at the end the status of a refusal or that more is awaited. */
  static List<String> of(byte[] input, Http1Limits limits, int... cuts) {
    return read(input, limits, cuts).outcomes;
  }

  /** As {@link #of}, with all there is to know. */
  static ParsedRequests read(byte[] input, Http1Limits limits, int... cuts) {
    ParsedRequests requests = new ParsedRequests(limits);
    int from = 0;
    for (int cut : cuts) {
      requests.feed(input, from, cut);
      from = cut;
    }
    requests.feed(input, from, input.length);
    if (!requests.failed) {
      requests.outcomes.add(requests.parser.atStart() ? "end" : "partial");
    }
    return requests;
  }

  /** What {@link #of} returns. */
  List<String> outcomes() {
    return outcomes;
  }

  /** Where each request ended. */
  List<Integer> ends() {
    return ends;
  }

  /** Why the last one was refused; empty if none was. */
  String reason() {
    return reason;
  }

  /** As {@link #of}, one byte at a time. */
  static List<String> dripped(byte[] input, Http1Limits limits) {
    return of(input, limits, everywhere(input));
  }

  /** Cuts before every byte. */
  static int[] everywhere(byte[] input) {
    int[] cuts = new int[input.length];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = i;
    }
    return cuts;
  }

  private void feed(byte[] input, int from, int to) {
    // A buffer of its own with other bytes around: what the parser keeps must not depend on it.
    byte[] buffer = new byte[to - from + 7];
    java.util.Arrays.fill(buffer, (byte) '#');
    System.arraycopy(input, from, buffer, 3, to - from);
    int at = 3;
    int limit = 3 + to - from;
    try {
      while ((at < limit || parser.bodyExpected()) && !failed) {
        at = parser.parse(buffer, at, limit);
        if (parser.complete()) {
          outcomes.add(describe());
          ends.add(from + at - 3);
          parser.next();
        }
      }
    } catch (ProtocolException e) {
      failed = true;
      reason = String.valueOf(e.getMessage());
      outcomes.add(Integer.toString(e.status()));
    }
    java.util.Arrays.fill(buffer, (byte) '!');
  }

  private String describe() {
    RequestHead head = parser.head();
    StringBuilder out = new StringBuilder();
    out.append(text(head, head.methodFrom, head.methodTo)).append(' ').append(text(head, head.pathFrom, head.pathTo));
    if (head.queryFrom >= 0) {
      out.append(" query=").append(text(head, head.queryFrom, head.queryTo));
    }
    if (head.authorityFrom >= 0) {
      out.append(" for=").append(text(head, head.authorityFrom, head.authorityTo));
    }
    out.append(head.pathIrregular ? " irregular" : "").append(" v").append(head.version);
    for (int i = 0; i < head.headerCount * 4; i += 4) {
      out.append(" [").append(text(head, head.headers[i], head.headers[i + 1])).append('=');
      out.append(text(head, head.headers[i + 2], head.headers[i + 3])).append(']');
    }
    out.append(" body=").append(new String(parser.body(), StandardCharsets.ISO_8859_1));
    parser.trailers().forEach((name, value) -> out.append(" {").append(name).append('=').append(value).append('}'));
    return out.append(parser.keepAlive() ? " keep" : " close").toString();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(RequestHead head, int from, int to) {
    return new String(head.buffer, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
