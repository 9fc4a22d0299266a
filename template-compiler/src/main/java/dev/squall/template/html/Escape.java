package dev.squall.template.html;

/**
 * What is done to a value where it is printed; each has a method of its own in the runtime's
 * output.
 */
public enum Escape {
  /**
   * Text between elements: {@code html(...)}. The one place that takes {@code Html}, which is
   * written as it is.
   */
  HTML("html"),
  /**
   * Quoted attributes, {@code textarea} and {@code title}: {@code html(...)} of what is not {@code
   * Html}: a value of that type is a mistake here, as its tags would end the attribute or the
   * element.
   */
  ATTRIBUTE("html"),
  /**
   * A whole URL or its beginning, in a quoted attribute: checked scheme, percent-encoded, escaped:
   * {@code url(...)}.
   */
  URL("url"),
  /**
   * A part of a URL's query, fragment or host: percent-encoded as a component: {@code
   * urlPart(...)}.
   */
  URL_PART("urlPart"),
  /**
   * A part of a URL's path: as {@link #URL_PART}, but {@code .} and {@code ..} do not climb: {@code
   * urlSegment(...)}.
   */
  URL_SEGMENT("urlSegment"),
  /**
   * A URL from which code or a whole document is loaded: {@code TrustedUrl} only: {@code
   * trustedUrl(...)}.
   */
  TRUSTED_URL("trustedUrl"),
  /** A whole {@code srcset}: {@code srcset(...)}. */
  SRCSET("srcset"),
  /** A value in a script, as a JSON literal: {@code json(...)}. */
  JSON("json"),
  /**
   * A value in an event handler attribute, as a JSON literal, escaped for the attribute: {@code
   * jsonAttribute(...)}.
   */
  JSON_ATTRIBUTE("jsonAttribute"),
  /** The address of code that a script loads, {@code import(...)}: as {@link #JSON}, but {@code TrustedUrl} and links only. */
  JSON_TRUSTED_URL("json"),
  /** The same in an event handler attribute. */
  JSON_ATTRIBUTE_TRUSTED_URL("jsonAttribute"),
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

  /** What it is where a script loads code from the value. */
  Escape ofLoadedCode() {
    return this == JSON_ATTRIBUTE ? JSON_ATTRIBUTE_TRUSTED_URL : JSON_TRUSTED_URL;
  }

  /** Whether code or a document is loaded from the value. */
  public boolean loads() {
    return this == TRUSTED_URL || this == JSON_TRUSTED_URL || this == JSON_ATTRIBUTE_TRUSTED_URL;
  }

  /** The output's method. */
  public String method() {
    return method;
  }
}
