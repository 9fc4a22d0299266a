package dev.squall.processor.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON document (RFC 8259). Two are equal if they say the same; the order of members does not matter for that. */
public sealed interface Node {

  /** An object; its members are kept in their order. */
  record Members(Map<String, Node> byName) implements Node {
    /** An object without members. */
    public static final Members EMPTY = new Members(Map.of());

    public Members {
      byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** A member, if it is there. */
    public Optional<Node> get(String name) {
      return Optional.ofNullable(byName.get(name));
    }

    /** Whether there is a member of that name. */
    public boolean has(String name) {
      return byName.containsKey(name);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
      return byName.isEmpty();
    }
  }

  /** An array. */
  record Items(List<Node> list) implements Node {
    public Items {
      list = List.copyOf(list);
    }
  }

  /** A string. */
  record Text(String value) implements Node {}

  /** A number; {@code 1}, {@code 1.0} and {@code 1e0} are equal. */
  record Decimal(BigDecimal value) implements Node {
    public Decimal {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
  }

  /** {@code true} or {@code false}. */
  record Flag(boolean value) implements Node {}

  /** {@code null}. */
  enum Null implements Node {
    NULL
  }

  /** A string. */
  static Node of(String text) {
    return new Text(text);
  }

  /** A whole number. */
  static Node of(long number) {
    return new Decimal(BigDecimal.valueOf(number));
  }

  /** A flag. */
  static Node of(boolean flag) {
    return new Flag(flag);
  }

  /** An array of strings. */
  static Node texts(Iterable<String> texts) {
    List<Node> nodes = new ArrayList<>();
    texts.forEach(text -> nodes.add(new Text(text)));
    return new Items(nodes);
  }

  /** The value as an object; an empty one if it is something else. */
  default Members members() {
    return this instanceof Members members ? members : Members.EMPTY;
  }

  /** The value as an array; an empty one if it is something else. */
  default List<Node> items() {
    return this instanceof Items items ? items.list() : List.of();
  }

  /** A member of an object; an empty object if there is none. */
  default Node at(String member) {
    return this instanceof Members members ? members.get(member).orElse(Members.EMPTY) : Members.EMPTY;
  }

  /** The value as a string; empty if it is something else. */
  default String text() {
    return this instanceof Text text ? text.value() : "";
  }

  /** Whether this is {@code true}. */
  default boolean isTrue() {
    return this instanceof Flag flag && flag.value();
  }
}
