package dev.squall.http;

/** Where in a request a bound value comes from. */
public enum Source {
  /** A variable of the route's path. */
  PATH("path", "path variable"),
  /** A parameter of the URL's query. */
  QUERY("query", "query parameter"),
  /** A field of an {@code application/x-www-form-urlencoded} body. */
  FORM("form", "form field"),
  /** A header field. */
  HEADER("header", "header field"),
  /** A cookie. */
  COOKIE("cookie", "cookie"),
  /** A JSON body, or a value in it. */
  BODY("body", "member of the body");

  private final String label;
  private final String noun;

  Source(String label, String noun) {
    this.label = label;
    this.noun = noun;
  }

  /** One word in lower case, as problem documents have it: {@code query}. */
  public String label() {
    return label;
  }

  /** What a value of this source is called in a sentence: {@code query parameter}. */
  public String noun() {
    return noun;
  }
}
