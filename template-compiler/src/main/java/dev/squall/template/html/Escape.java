package dev.squall.template.html;

/** What is done to a value where it is printed; each has a method of its own in the runtime's output. */
public enum Escape {
  /** Text of an element, {@code textarea} and {@code title} included, and quoted attributes: {@code html(...)}. */
  HTML("html"),
  /** A whole URL or its beginning, in a quoted attribute: checked scheme, percent-encoded, escaped: {@code url(...)}. */
  URL("url"),
  /** A part of a URL behind its beginning: percent-encoded as a component: {@code urlPart(...)}. */
  URL_PART("urlPart"),
  /** A URL from which code or a whole document is loaded: {@code TrustedUrl} only: {@code trustedUrl(...)}. */
  TRUSTED_URL("trustedUrl"),
  /** A whole {@code srcset}: {@code srcset(...)}. */
  SRCSET("srcset"),
  /** A value in a script, as a JSON literal: {@code json(...)}. */
  JSON("json"),
  /** A value in an event handler attribute, as a JSON literal, escaped for the attribute: {@code jsonAttribute(...)}. */
  JSON_ATTRIBUTE("jsonAttribute"),
  /** A value in a style sheet: {@code css(...)}. */
  CSS("css"),
  /** A value in a style attribute: {@code cssAttribute(...)}. */
  CSS_ATTRIBUTE("cssAttribute"),
  /** Text and attributes of XML: {@code xml(...)}. */
  XML("xml"),
  /** Text that is not markup: as it is: {@code text(...)}. */
  NONE("text");

  private final String method;

  Escape(String method) {
    this.method = method;
  }

  /** The output's method. */
  public String method() {
    return method;
  }
}
