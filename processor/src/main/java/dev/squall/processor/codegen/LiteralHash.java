package dev.squall.processor.codegen;

/** The hash that {@code dev.squall.dispatch.Segments.hash} computes at run time. */
final class LiteralHash {

  private LiteralHash() {}

  /** The hash of an ASCII text. */
  static int of(String literal) {
    int hash = 0;
    for (int i = 0; i < literal.length(); i++) {
      hash = hash * 31 + literal.charAt(i);
    }
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
