package dev.squall.validation;

/** Parts of JSON Pointers (RFC 6901), for generated code. */
public final class Pointers {
  private Pointers() {}

  /** A member's name as part of a pointer: {@code ~} is {@code ~0}, {@code /} is {@code ~1}. */
  public static String escaped(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0 ? name : name.replace("~", "~0").replace("/", "~1");
  }
}
