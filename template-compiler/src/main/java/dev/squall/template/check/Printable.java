package dev.squall.template.check;

/** How a value is written where it is printed. */
public enum Printable {
  /** {@code boolean} and {@code Boolean}. */
  BOOLEAN,
  /** {@code byte}, {@code short}, {@code int}, {@code long} and their boxes. */
  INTEGER,
  /** {@code float}, {@code double} and their boxes. */
  DECIMAL,
  /** {@code char} and {@code Character}. */
  CHAR,
  /** {@code String}. */
  STRING,
  /** What its {@code toString()} says: enums, dates, other numbers and texts. */
  TO_STRING,
  /** {@code dev.squall.render.Html}. */
  HTML,
  /** {@code dev.squall.render.TrustedUrl}. */
  TRUSTED_URL,
  /** {@code dev.squall.render.Css}. */
  CSS,
  /** {@code dev.squall.render.Json}. */
  JSON,
  /** {@code dev.squall.dispatch.Link}. */
  LINK
}
