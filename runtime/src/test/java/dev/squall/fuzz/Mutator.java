package dev.squall.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes new inputs of old ones: changes, repeats, drops and swaps bytes, and puts in words that mean something to HTTP. */
final class Mutator {
  private static final int MAX_LENGTH = 600;
  private static final String[] WORDS = {
    "\r\n", "\r", "\n", "\r\n\r\n", " ", "\t", "\u0000", "\u007f", "\u0080", "\u00ff", ":", ";", ",", "=", "\"", "\\", "%", "%2F",
    "%2e", "%00", "%e4", "+", "&", "?", "#", "*", "/", "//", "..", "[", "]", "[::1]", "@", "0", "1", "-1", "+1", "0x1",
    "7FFFFFFFFFFFFFFF", "80000000", "FFFFFFFFFFFFFFFF", "99999999999999999999", "GET ", "HEAD ", "POST ", "OPTIONS ", "CONNECT ",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", " HTTP/1.1\r\n", " HTTP/1.0\r\n", " HTTP/1.9\r\n", "Host: a\r\n", "Host:\r\n",
    "http://b", "https://b/", "Content-Length: ", "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n", "Transfer-Encoding",
    "chunked", "identity", "gzip, ", "Connection: ", "close", "keep-alive", "Expect: 100-continue\r\n", "0\r\n\r\n",
    "3\r\nabc\r\n", "3;a=\"b\"\r\n", "Trailer: x\r\n", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "a=b", "; ", "q=0.5", "*/*", "text/html",
    "\\073", "--", "for=", "bytes=", "W/\"", "PROXY TCP4 "
  };

  private final Random random;
  private final List<byte[]> corpus;

  Mutator(Random random, List<byte[]> corpus) {
    this.random = random;
    this.corpus = corpus;
  }

  /** A new input. */
  byte[] next() {
    byte[] input = any();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      input = mutate(input);
    }
    return input.length <= MAX_LENGTH ? input : Arrays.copyOf(input, MAX_LENGTH);
  }

  private byte[] any() {
    return corpus.get(random.nextInt(corpus.size()));
  }

  private byte[] mutate(byte[] input) {
    int at = random.nextInt(input.length + 1);
    int end = Math.min(input.length, at + 1 + random.nextInt(8));
    byte[] cut = Arrays.copyOfRange(input, at, Math.max(at, end));
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> join(input, at, word(), at);
      case 3 -> join(input, at, word(), end);
      case 4 -> join(input, at, new byte[0], end);
      case 5 -> join(input, at, new byte[] {(byte) random.nextInt(256)}, Math.min(input.length, at + 1));
      case 6 -> join(input, at, cut, at);
      case 7 -> join(input, at, any(), random.nextBoolean() ? at : input.length);
      default -> flip(input, at);
    };
  }

  private byte[] word() {
    return WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] flip(byte[] input, int at) {
    byte[] flipped = input.clone();
    if (at < flipped.length) {
      flipped[at] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** The input with {@code [at, to)} replaced. */
  private static byte[] join(byte[] input, int at, byte[] middle, int to) {
    int behind = Math.max(at, to);
    byte[] joined = Arrays.copyOf(input, at + middle.length + input.length - behind);
    System.arraycopy(middle, 0, joined, at, middle.length);
    System.arraycopy(input, behind, joined, at + middle.length, input.length - behind);
    return joined;
  }
}
