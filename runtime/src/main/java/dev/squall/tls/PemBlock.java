package dev.squall.tls;

/** One block of a PEM file (RFC 7468). */
final class PemBlock {
  private final String type;
  private final boolean encrypted;
  private final byte[] content;

  PemBlock(String type, boolean encrypted, byte[] content) {
    this.type = type;
    this.encrypted = encrypted;
    this.content = content;
  }

  /** What stands behind {@code BEGIN}, such as {@code CERTIFICATE}. */
  String type() {
    return type;
  }

  /** Whether it has the header of OpenSSL's own encryption, which is not read here. */
  boolean encrypted() {
    return encrypted;
  }

  /** The decoded bytes; not to be changed. */
  byte[] content() {
    return content;
  }
}
