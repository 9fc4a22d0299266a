package dev.squall.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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

  /**
   * Reads fields from text, such as that of a file: a line each, ended by CRLF or LF. A line that begins with white space goes on with
   * the one before (obs-fold of RFC 9112, section 5.2), joined by one space.
   *
   * @throws IllegalArgumentException if a line is no field
   */
  public static Headers parse(String text) {
    Builder builder = builder();
    String name = null;
    StringBuilder value = new StringBuilder();
    for (String line : text.split("\r?\n", -1)) {
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      if (folded && name != null) {
        value.append(' ').append(line.strip());
        continue;
      }
      if (name != null) {
        builder.add(name, value.toString().strip());
        name = null;
      }
      if (line.isEmpty()) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon <= 0 || folded) {
        throw new IllegalArgumentException("not a header field: " + SentField.printable(line));
      }
      name = line.substring(0, colon);
      value.setLength(0);
      value.append(line, colon + 1, line.length());
    }
    if (name != null) {
      builder.add(name, value.toString().strip());
    }
    return builder.build();
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

  /**
   * All values of a field joined by commas, as one line that means the same (RFC 9110, section 5.3); null if there is none. Not for
   * {@code Set-Cookie}, whose values have commas in them.
   */
  public @Nullable String joined(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? null : String.join(", ", values);
  }

  /** Whether a field comes more than once. */
  boolean isRepeated(String name) {
    int line = find(name, 0);
    return line >= 0 && find(name, line + 1) >= 0;
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

  /** A builder that has these fields already. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    forEach(builder::add);
    return builder;
  }

  /** Whether the other one has the same names, in any case and order, each with the same values in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Headers headers && size() == headers.size() && byName().equals(headers.byName());
  }

  @Override
  public int hashCode() {
    return byName().hashCode();
  }

  private Map<String, List<String>> byName() {
    Map<String, List<String>> values = HashMap.newHashMap(size());
    for (int line = 0; line < size(); line++) {
      values.computeIfAbsent(name(line).toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(value(line));
    }
    return values;
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

  /** Collects fields, in order. Used by one thread. */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

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
      names.add(name);
      values.add(value);
      return this;
    }

    /** Gives a field this value only, in any case of its name. @throws IllegalArgumentException as {@link #add} does */
    public Builder set(String name, String value) {
      SentField.checkName(name);
      SentField.checkValue(name, value);
      return remove(name).add(name, value);
    }

    /** Adds a field line if there is none of the name. @throws IllegalArgumentException as {@link #add} does */
    public Builder setIfAbsent(String name, String value) {
      return find(name) >= 0 ? this : add(name, value);
    }

    /** Takes all lines of a field away. */
    public Builder remove(String name) {
      for (int at = find(name); at >= 0; at = find(name)) {
        names.remove(at);
        values.remove(at);
      }
      return this;
    }

    private int find(String name) {
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).equalsIgnoreCase(name)) {
          return i;
        }
      }
      return -1;
    }

    /** The fields. */
    public Headers build() {
      StringBuilder text = new StringBuilder();
      RequestHead head = new RequestHead();
      for (int i = 0; i < names.size(); i++) {
        int start = text.length();
        int middle = start + names.get(i).length();
        text.append(names.get(i)).append(values.get(i));
        head.addHeader(start, middle, middle, text.length());
      }
      head.buffer = text.toString().getBytes(StandardCharsets.ISO_8859_1);
      return new Headers(head);
    }
  }
}
