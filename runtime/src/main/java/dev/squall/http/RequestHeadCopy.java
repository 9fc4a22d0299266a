package dev.squall.http;

import java.util.Arrays;

/** Copies a head out of a buffer that will be reused. */
final class RequestHeadCopy {

  private RequestHeadCopy() {}

  /** A head of the same content over a buffer of its own, which starts with the method. */
  static RequestHead of(RequestHead original) {
    int start = original.methodFrom;
    RequestHead copy = new RequestHead();
    copy.buffer = Arrays.copyOfRange(original.buffer, start, Math.max(start, end(original)));
    copy.methodFrom = start;
    copy.methodTo = original.methodTo;
    copy.pathFrom = original.pathFrom;
    copy.pathTo = original.pathTo;
    copy.pathIrregular = original.pathIrregular;
    copy.queryFrom = original.queryFrom;
    copy.queryTo = original.queryTo;
    copy.authorityFrom = original.authorityFrom;
    copy.authorityTo = original.authorityTo;
    copy.version = original.version;
    copy.headerCount = original.headerCount;
    copy.headers = Arrays.copyOf(original.headers, original.headerCount * 4);
    copy.shift(-start);
    return copy;
  }

  /** Where the last part ends: mostly the last field's value, else the target. */
  private static int end(RequestHead head) {
    int end = Math.max(head.methodTo, Math.max(head.pathTo, head.queryTo));
    for (int i = 0; i < head.headerCount; i++) {
      end = Math.max(end, head.headers[4 * i + 3]);
    }
    return end;
  }
}
