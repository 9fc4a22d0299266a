package dev.squall.multipart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Parses bodies for tests: each part becomes one text, {@code name|file name|content}. */
final class MultipartText {
  static final String BOUNDARY = "----form7Zq";

  private final MultipartParser parser;
  private final List<String> parts = new ArrayList<>();
  private final StringBuilder content = new StringBuilder();
  private boolean ended;

  MultipartText(MultipartLimits limits) {
    parser = new MultipartParser(new Boundary(BOUNDARY), limits);
  }

  /** The parts of a body that comes at once. */
  static List<String> whole(String body) throws MultipartException {
    return inSlices(body, Math.max(1, bytes(body).length));
  }

  /** The parts of a body that comes in slices of a length. */
  static List<String> inSlices(String body, int length) throws MultipartException {
    MultipartText text = new MultipartText(MultipartLimits.DEFAULT);
    byte[] bytes = bytes(body);
    for (int from = 0; from < bytes.length; from += length) {
      text.feed(bytes, from, Math.min(bytes.length, from + length));
    }
    return text.end();
  }

  /** The parts of a body that comes in two slices. */
  static List<String> splitAt(String body, int index) throws MultipartException {
    MultipartText text = new MultipartText(MultipartLimits.DEFAULT);
    byte[] bytes = bytes(body);
    text.feed(bytes, 0, index);
    text.feed(bytes, index, bytes.length);
    return text.end();
  }

  void feed(byte[] bytes, int from, int to) throws MultipartException {
    parser.feed(bytes, from, to);
    while (true) {
      switch (parser.next()) {
        case NEEDS_BYTES -> {
          return;
        }
        case END -> {
          ended = true;
          return;
        }
        case PART -> content.setLength(0);
        case DATA ->
            content.append(
                new String(
                    parser.data(), parser.dataFrom(), parser.dataTo() - parser.dataFrom(), StandardCharsets.ISO_8859_1));
        case PART_END -> {
          PartHead head = parser.head();
          parts.add(head.name() + "|" + head.fileName() + "|" + content);
        }
      }
    }
  }

  List<String> end() throws MultipartException {
    parser.end();
    return parts;
  }

  /** Whether the closing boundary was seen. */
  boolean ended() {
    return ended;
  }

  /** The bytes of a body in which {@code \n} stands for a line end and {@code @} for the boundary, with its hyphens. */
  static byte[] bytes(String body) {
    return body.replace("\n", "\r\n").replace("@", "--" + BOUNDARY).getBytes(StandardCharsets.UTF_8);
  }

  /** A body of one part. */
  static String part(String header, String content) {
    return "@\n" + header + "\n\n" + content + "\n@--\n";
  }

  /** A body of one part with nothing but a disposition. */
  static String disposed(String parameters) {
    return part("Content-Disposition: form-data; " + parameters, "x");
  }
}
