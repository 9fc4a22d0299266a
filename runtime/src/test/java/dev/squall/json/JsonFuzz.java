package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/**
 * JSON documents: reading and skipping agree on what is one; what is read comes back when it is written; every failure has a place within the
 * document; and typed reading of anything ends with values or failures.
 */
public final class JsonFuzz {
  private static final int SPLIT = 64;

  private JsonFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    JsonException skipped = failure(() -> {
      JsonReader in = new JsonReader(input);
      in.skipValue();
      in.finish();
    });
    JsonException read = failure(() -> Trees.read(input));
    assertThat(read == null).isEqualTo(skipped == null);
    if (read == null) {
      comesBack(input);
    } else {
      checkFailure(read, input);
    }
    checkTyped(input);
  }

  private static void comesBack(byte[] input) {
    Object value = Trees.read(input);
    JsonWriter out = new JsonWriter(0);
    Trees.write(out, value);
    assertThat(Trees.read(out.toByteArray())).isEqualTo(value);
  }

  private static void checkFailure(JsonException e, byte[] input) {
    List<JsonFailure> failures = e.failures();
    boolean fits = !failures.isEmpty() && failures.size() <= JsonReader.MAX_FAILURES;
    for (JsonFailure failure : failures) {
      String pointer = failure.pointer();
      String found = failure.found();
      fits &= failure.line() >= 1 && failure.line() <= input.length + 1 && failure.column() >= 1 && failure.column() <= input.length + 1;
      fits &= pointer.length() <= JsonFailure.MAX_POINTER && (pointer.isEmpty() || pointer.startsWith("/"));
      fits &= !failure.detail().isEmpty() && (found == null || found.length() <= JsonFailure.MAX_FOUND);
    }
    if (!fits) {
      throw new AssertionError(e);
    }
  }

  /** Each value is read as something that it may not be. */
  private static void checkTyped(byte[] input) {
    for (int kind = 0; kind < 12; kind++) {
      int first = kind;
      JsonException e = failure(() -> {
        JsonReader in = new JsonReader(input);
        typed(in, first, 0);
        in.finish();
      });
      if (e != null) {
        checkFailure(e, input);
      }
    }
  }

  private static void typed(JsonReader in, int kind, int depth) {
    switch (kind % 12) {
      case 0 -> in.readInt();
      case 1 -> in.readLong();
      case 2 -> in.readDouble();
      case 3 -> in.readFloat();
      case 4 -> in.readBigDecimal();
      case 5 -> in.readBigInteger();
      case 6 -> in.readString();
      case 7 -> in.readBoolean();
      case 8 -> in.readBase64();
      case 9 -> in.readChar();
      case 10 -> {
        int start = in.start();
        if (in.beginObject()) {
          while (in.nextField()) {
            if (depth > 20) {
              in.unknown(start, new String[] {"name"});
            } else {
              typed(in, kind + in.fieldHash() % 3 + 3, depth + 1);
            }
          }
          in.missing(start, "b");
        }
      }
      default -> {
        if (in.beginArray()) {
          int i = 0;
          while (in.nextElement()) {
            typed(in, depth > 20 ? 0 : kind + i++, depth + 1);
          }
        }
      }
    }
  }

  private static JsonException failure(Runnable reading) {
    try {
      reading.run();
      return null;
    } catch (JsonException e) {
      return e;
    }
  }

  /** Arrays and lines, cut anywhere, have the same elements. */
  public static void checkSplitters(byte[] input) {
    String array = elements(new JsonArraySplitter(100), input, 0);
    String lines = elements(new NdjsonSplitter(100), input, 0);
    for (int cut = 1; cut <= Math.min(SPLIT, input.length); cut++) {
      int at = input.length <= SPLIT ? cut : (Arrays.hashCode(input) & Integer.MAX_VALUE) % (input.length - cut);
      if (!elements(new JsonArraySplitter(100), input, at).equals(array) || !elements(new NdjsonSplitter(100), input, at).equals(lines)) {
        throw new AssertionError("cut at " + at);
      }
    }
    assertThat(elements(new JsonArraySplitter(100), input, -1)).isEqualTo(array);
    assertThat(elements(new NdjsonSplitter(100), input, -1)).isEqualTo(lines);
    if (failure(() -> Trees.read(input)) == null && Trees.read(input) instanceof List<?> list && !array.endsWith("large")) {
      assertThat(array.lines().count()).isEqualTo(list.size());
    }
  }

  /** What is cut out of an input in two parts, or byte by byte. */
  private static String elements(ElementSplitter splitter, byte[] input, int cut) {
    StringBuilder elements = new StringBuilder();
    try {
      if (cut >= 0) {
        feed(splitter, input, 0, cut, elements);
        feed(splitter, input, cut, input.length, elements);
      } else {
        for (int i = 0; i < input.length; i++) {
          feed(splitter, input, i, i + 1, elements);
        }
      }
      splitter.end();
      take(splitter, elements);
    } catch (JsonException e) {
      elements.append(e.getMessage().contains("bytes") ? "large" : "refused");
    }
    return elements.toString();
  }

  private static void feed(ElementSplitter splitter, byte[] input, int from, int to, StringBuilder elements) {
    splitter.feed(Arrays.copyOfRange(input, from, to), 0, to - from);
    take(splitter, elements);
  }

  private static void take(ElementSplitter splitter, StringBuilder elements) {
    while (splitter.next()) {
      elements.append(Arrays.hashCode(Arrays.copyOfRange(splitter.bytes(), splitter.from(), splitter.to()))).append('\n');
    }
  }
}
