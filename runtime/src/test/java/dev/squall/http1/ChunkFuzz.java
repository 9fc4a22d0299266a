package dev.squall.http1;


/** Chunked bodies, as {@link RequestFuzz} looks at them, behind a head that needs none of the fuzzer's luck. */
public final class ChunkFuzz {
  private static final byte[] HEAD = ParsedRequests.bytes("PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");

  private ChunkFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    byte[] request = java.util.Arrays.copyOf(HEAD, HEAD.length + input.length);
    System.arraycopy(input, 0, request, HEAD.length, input.length);
    RequestFuzz.check(request);
  }
}
