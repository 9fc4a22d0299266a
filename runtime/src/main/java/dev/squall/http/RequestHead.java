package dev.squall.http;

import java.util.Arrays;

/**
 * Where the parts of a request's head are in a buffer: filled by a protocol's parser, read by {@link Request}. Nothing is
 * copied or decoded here. Reused from request to request on the event loop; not safe for use by several threads at once.
 */
public final class RequestHead {
  /** The bytes that all positions refer to. */
  public byte[] buffer = new byte[0];

  /** Where the method's name starts. */
  public int methodFrom;

  /** Where the method's name ends. */
  public int methodTo;

  /** Where the path starts, at its first slash; for an absolute-form target, behind the authority. */
  public int pathFrom;

  /** Where the path ends. */
  public int pathTo;

  /** Whether the path has an escape, or a byte that should be one, so that it must be normalized before it is matched. */
  public boolean pathIrregular;

  /** Where the query starts, behind the question mark; -1 if there is none. */
  public int queryFrom = -1;

  /** Where the query ends. */
  public int queryTo = -1;

  /**
   * Where the host and port that the request is for start: those of an absolute-form target, else the {@code Host} field; -1
   * if there is none, which HTTP/1.0 allows.
   */
  public int authorityFrom = -1;

  /** Where the host and port end. */
  public int authorityTo = -1;

  /** Whether the target is an absolute one of the scheme {@code https}. */
  public boolean secureTarget;

  /** The protocol's version: 10 for HTTP/1.0, 11 for HTTP/1.1, 20 for HTTP/2. */
  public int version;

  /** How many field lines there are. */
  public int headerCount;

  /** Four positions per field line: name from, name to, value from, value to; white space around the value is left out. */
  public int[] headers = new int[64];

  /** An empty head. */
  public RequestHead() {}

  /** Forgets everything but the room for field lines. */
  public void clear() {
    methodFrom = 0;
    methodTo = 0;
    pathFrom = 0;
    pathTo = 0;
    pathIrregular = false;
    queryFrom = -1;
    queryTo = -1;
    authorityFrom = -1;
    authorityTo = -1;
    secureTarget = false;
    version = 0;
    headerCount = 0;
  }

  /** Notes one more field line. */
  public void addHeader(int nameFrom, int nameTo, int valueFrom, int valueTo) {
    int at = headerCount * 4;
    if (at == headers.length) {
      headers = Arrays.copyOf(headers, at * 2);
    }
    headers[at] = nameFrom;
    headers[at + 1] = nameTo;
    headers[at + 2] = valueFrom;
    headers[at + 3] = valueTo;
    headerCount++;
  }

  /** Adds an offset to all positions, after the bytes were moved by as much. */
  public void shift(int offset) {
    methodFrom += offset;
    methodTo += offset;
    pathFrom += offset;
    pathTo += offset;
    if (queryFrom >= 0) {
      queryFrom += offset;
      queryTo += offset;
    }
    if (authorityFrom >= 0) {
      authorityFrom += offset;
      authorityTo += offset;
    }
    for (int i = 0; i < headerCount * 4; i++) {
      headers[i] += offset;
    }
  }
}
