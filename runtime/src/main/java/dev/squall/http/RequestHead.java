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

  /** Where the query starts, behind the question mark; -1 if there is none. */
  public int queryFrom = -1;

  /** Where the query ends. */
  public int queryTo = -1;

  /** The protocol's version: 10 for HTTP/1.0, 11 for HTTP/1.1, 20 for HTTP/2. */
  public int version;

  /** How many field lines there are. */
  public int headerCount;

  /** Four positions per field line: name from, name to, value from, value to; white space around the value is left out. */
  public int[] headers = new int[64];

  /** An empty head. */
  public RequestHead() {}

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
}
