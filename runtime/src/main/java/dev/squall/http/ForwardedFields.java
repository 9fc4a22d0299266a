package dev.squall.http;

/** The fields in which proxies say who their client is. One family is believed, never a mixture. */
public enum ForwardedFields {
  /** {@code Forwarded} (RFC 7239). */
  FORWARDED,

  /** {@code X-Forwarded-For}, {@code X-Forwarded-Proto}, {@code X-Forwarded-Host} and {@code X-Forwarded-Port}. */
  X_FORWARDED,

  /** {@code X-Real-Ip} and {@code X-Scheme}. */
  X_REAL_IP
}
