package dev.squall.tls;

/** Whether a server asks its clients for certificates. */
public enum ClientCertificates {
  /** It does not. */
  NONE,

  /** It asks; a client without one is served, one with a certificate that is not trusted is refused. */
  WANTED,

  /** It asks, and refuses clients that show none that is trusted. */
  REQUIRED
}
