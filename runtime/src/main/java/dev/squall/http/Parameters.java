package dev.squall.http;

import dev.squall.text.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query or of a urlencoded body: where their names and values are. Only what is asked for is decoded, so
 * that a malformed parameter that nobody asks for does no harm.
 */
final class Parameters {
  private static final int POSITIONS = 3;

  private final byte[] bytes;
  private final String noun;
  private int[] positions = new int[8 * POSITIONS];
  private int count;

  /**
   * Notes the parameters in {@code [from, to)}, empty ones left out.
   *
   * @param noun what one of them is called in an error's text
   * @throws BadRequestException if there are more than {@code max}
   */
  Parameters(byte[] bytes, int from, int to, int max, String noun) {
    this.bytes = bytes;
    this.noun = noun;
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || bytes[at] == '&') {
        if (at > start) {
          add(start, at, max);
        }
        start = at + 1;
      }
    }
  }

  private void add(int from, int to, int max) {
    if (count == max) {
      throw new BadRequestException("The request has more than " + max + " " + noun + "s.");
    }
    int equals = from;
    while (equals < to && bytes[equals] != '=') {
      equals++;
    }
    int at = count * POSITIONS;
    if (at == positions.length) {
      positions = Arrays.copyOf(positions, 2 * at);
    }
    positions[at] = from;
    positions[at + 1] = equals;
    positions[at + 2] = to;
    count++;
  }

  /** The first value; null if there is none. @throws MalformedValueException if it cannot be decoded */
  @Nullable String first(String name) {
    int index = find(name, 0);
    return index < 0 ? null : value(index);
  }

  /** All values in order. @throws MalformedValueException if one cannot be decoded */
  List<String> all(String name) {
    int index = find(name, 0);
    if (index < 0) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    for (; index >= 0; index = find(name, index + 1)) {
      values.add(value(index));
    }
    return Collections.unmodifiableList(values);
  }

  private int find(String name, int from) {
    for (int i = from; i < count; i++) {
      if (isName(name, positions[i * POSITIONS], positions[i * POSITIONS + 1])) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(String name, int from, int to) {
    int length = name.length();
    int at = 0;
    while (at < length && from + at < to && bytes[from + at] == name.charAt(at) && isPlain(bytes[from + at])) {
      at++;
    }
    if (at == length && from + at == to) {
      return true;
    }
    // Without an escape or a byte of a longer character, what was compared is the name itself.
    for (int i = from + at; i < to; i++) {
      if (!isPlain(bytes[i])) {
        return isEncodedName(name, from, to);
      }
    }
    return false;
  }

  private static boolean isPlain(byte value) {
    return value >= 0 && value != '%' && value != '+';
  }

  private boolean isEncodedName(String name, int from, int to) {
    try {
      return PercentEncoding.decode(bytes, from, to, true).equals(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String value(int index) {
    int from = Math.min(positions[index * POSITIONS + 1] + 1, positions[index * POSITIONS + 2]);
    int to = positions[index * POSITIONS + 2];
    try {
      return PercentEncoding.decode(bytes, from, to, true);
    } catch (IllegalArgumentException e) {
      throw new MalformedValueException(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1), e);
    }
  }
}
