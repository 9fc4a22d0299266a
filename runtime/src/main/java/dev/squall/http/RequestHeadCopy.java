package dev.squall.http;

import java.util.Arrays;

/** Copies a head out of a buffer that will be reused. */
final class RequestHeadCopy {

  private RequestHeadCopy() {}

  /** A head of the same content over a buffer of its own, which starts with the method. */
  static RequestHead of(RequestHead original) {
    int start = Math.min(original.methodFrom, original.pathFrom);
    int end = Math.max(original.methodTo, Math.max(original.pathTo, original.queryTo));
    int[] positions = Arrays.copyOf(original.headers, original.headerCount * 4);
    for (int i = 0; i < positions.length; i++) {
      end = Math.max(end, positions[i]);
      positions[i] -= start;
    }
    RequestHead copy = new RequestHead();
    copy.buffer = Arrays.copyOfRange(original.buffer, start, end);
    copy.methodFrom = original.methodFrom - start;
    copy.methodTo = original.methodTo - start;
    copy.pathFrom = original.pathFrom - start;
    copy.pathTo = original.pathTo - start;
    copy.queryFrom = original.queryFrom < 0 ? -1 : original.queryFrom - start;
    copy.queryTo = original.queryTo < 0 ? -1 : original.queryTo - start;
    copy.version = original.version;
    copy.headerCount = original.headerCount;
    copy.headers = positions;
    return copy;
  }
}
