package dev.squall.inflate;

import org.jspecify.annotations.Nullable;

/** A content coding that can be taken off (RFC 9110, section 8.4.1). */
public enum Coding {
  /** {@code gzip}, {@code x-gzip}: one member of RFC 1952 or several. */
  GZIP,
  /** {@code deflate}: the zlib format of RFC 1950, or bare RFC 1951, which some senders take it for. */
  DEFLATE;

  /** The coding of a name in any case; null if it is not known. */
  public static @Nullable Coding of(String name) {
    if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
      return GZIP;
    }
    return name.equalsIgnoreCase("deflate") ? DEFLATE : null;
  }
}
