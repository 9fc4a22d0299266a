package dev.squall.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Header fields in order, looked up by name in any case (RFC 9110, section 5). Values are ISO-8859-1: one character per byte.
 * A lookup takes time linear in the number of fields; strings are made on demand. Those of a request belong to the request's
 * thread; others are immutable.
 */
public final class Headers {
  /** No fields. */
  public static final Headers NONE = builder().build();

  private RequestHead head;

  Headers(RequestHead head) {
    this.head = head;
  }

  /** Fields to be added one by one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The field lines of a head, which must not change any more; for the runtime. */
  public static Headers of(RequestHead head) {
    return new Headers(head);
  }

  /** Goes on with a copy of the head, whose buffer is not reused. */
  void moveTo(RequestHead copy) {
    head = copy;
  }

  /** The first value of a field; null if there is none. */
  public @Nullable String get(String name) {
    int line = find(name, 0);
    return line < 0 ? null : value(line);
  }

  /** All values of a field, one per field line, in order; unmodifiable. */
  public List<String> all(String name) {
    int line = find(name, 0);
    if (line < 0) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    for (; line >= 0; line = find(name, line + 1)) {
      values.add(value(line));
    }
    return Collections.unmodifiableList(values);
  }

  /** Whether there is a field of a name. */
  public boolean contains(String name) {
    return find(name, 0) >= 0;
  }

  /** The number of field lines. */
  public int size() {
    return head.headerCount;
  }

  /** The names of all fields, each once, as first written, in order; unmodifiable. */
  public List<String> names() {
    Map<String, String> names = LinkedHashMap.newLinkedHashMap(size());
    for (int line = 0; line < size(); line++) {
      String name = name(line);
      names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    }
    return List.copyOf(names.values());
  }

  /** Calls an action with the name and value of each field line, in order. */
  public void forEach(BiConsumer<String, String> action) {
    for (int line = 0; line < size(); line++) {
      action.accept(name(line), value(line));
    }
  }

  /** The number of the first field line from {@code line} on that has a name, or -1. */
  int find(String name, int line) {
    int[] positions = head.headers;
    int length = name.length();
    for (int i = line; i < head.headerCount; i++) {
      int from = positions[4 * i];
      if (positions[4 * i + 1] - from == length && isName(name, from)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(String name, int from) {
    byte[] buffer = head.buffer;
    for (int i = 0; i < name.length(); i++) {
      if (lower(buffer[from + i]) != lower(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int lower(int character) {
    return character >= 'A' && character <= 'Z' ? character | 0x20 : character;
  }

  /** The name of a field line, as it was written. @throws IndexOutOfBoundsException if there is no such line */
  public String name(int line) {
    Objects.checkIndex(line, head.headerCount);
    return text(head.headers[4 * line], head.headers[4 * line + 1]);
  }

  /** The value of a field line. @throws IndexOutOfBoundsException if there is no such line */
  public String value(int line) {
    Objects.checkIndex(line, head.headerCount);
    return text(valueFrom(line), valueTo(line));
  }

  byte[] buffer() {
    return head.buffer;
  }

  int valueFrom(int line) {
    return head.headers[4 * line + 2];
  }

  int valueTo(int line) {
    return head.headers[4 * line + 3];
  }

  private String text(int from, int to) {
    return new String(head.buffer, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** All lines as {@code name: value}, for debugging; values of fields that carry credentials are left out. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < size(); line++) {
      String name = name(line);
      boolean secret =
          name.equalsIgnoreCase("authorization")
              || name.equalsIgnoreCase("proxy-authorization")
              || name.equalsIgnoreCase("cookie")
              || name.equalsIgnoreCase("set-cookie");
      text.append(name).append(": ").append(secret ? "(hidden)" : value(line)).append('\n');
    }
    return text.toString();
  }

  /** Collects fields. Used by one thread, for one {@link #build()}. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final RequestHead head = new RequestHead();

    private Builder() {}

    /**
     * Adds a field line.
     *
     * @throws IllegalArgumentException if the name is not a token (RFC 9110, section 5.6.2), or the value has characters
     *     other than tabs and the visible ones and spaces of ISO-8859-1: no line break gets through
     */
    public Builder add(String name, String value) {
      SentField.checkName(name);
      SentField.checkValue(name, value);
      int start = text.length();
      int middle = start + name.length();
      text.append(name).append(value);
      head.addHeader(start, middle, middle, text.length());
      return this;
    }

    /** The fields. */
    public Headers build() {
      head.buffer = text.toString().getBytes(StandardCharsets.ISO_8859_1);
      return new Headers(head);
    }
  }
}
