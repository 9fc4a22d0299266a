package dev.squall.net;

import java.io.IOException;

/** Waits for a delimiter, and gives it with what is before it. Each byte is looked at once (Knuth, Morris and Pratt). */
final class ReadUntil extends Reading<byte[]> {
  private final DelimiterSearch search;

  ReadUntil(byte[] delimiter, int most) {
    super(most);
    search = new DelimiterSearch(delimiter);
  }

  @Override
  void attempt(Received received) throws IOException {
    int end = search.find(received, most);
    if (end >= 0) {
      found(received.take(end));
    } else if (received.size() >= most) {
      throw tooLong("the delimiter");
    }
  }
}
