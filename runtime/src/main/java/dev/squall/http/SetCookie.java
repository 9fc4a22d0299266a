package dev.squall.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cookie to set, in the form of a {@code Set-Cookie} field (RFC 6265 section 4.1). What could break out of the field, or
 * start another attribute, is refused.
 *
 * @param name a token
 * @param value characters of a cookie value: no control characters, white space, quotes, commas, semicolons, backslashes
 * @param path the path prefix that the cookie is sent for; null for the request's own
 * @param domain the domain whose hosts get it; null for this host only
 * @param maxAge how long it lives, in whole seconds, zero to delete it; null for until the browser is closed
 * @param secure whether it is sent over TLS only
 * @param httpOnly whether it is hidden from scripts
 * @param sameSite what requests from other sites carry it; null for the browser's own rule
 */
public record SetCookie(
    String name,
    String value,
    @Nullable String path,
    @Nullable String domain,
    @Nullable Duration maxAge,
    boolean secure,
    boolean httpOnly,
    @Nullable SameSite sameSite) {

  /** Which requests that other sites cause carry a cookie. */
  public enum SameSite {
    /** None of them. */
    STRICT("Strict"),
    /** Top-level navigation. */
    LAX("Lax"),
    /** All of them; browsers want {@code Secure} with it. */
    NONE("None");

    private final String text;

    SameSite(String text) {
      this.text = text;
    }
  }

  /** Checks all parts. @throws IllegalArgumentException if one would not survive the wire, or would become another one */
  public SetCookie {
    if (!SentField.isToken(name)) {
      throw new IllegalArgumentException("not a cookie's name: " + SentField.printable(name));
    }
    checkCookieValue(name, value);
    checkAttribute("path", path);
    checkAttribute("domain", domain);
    if (maxAge != null && maxAge.isNegative()) {
      throw new IllegalArgumentException("a cookie's maxAge is not negative: " + maxAge);
    }
    if (sameSite == SameSite.NONE && !secure) {
      throw new IllegalArgumentException("a cookie with SameSite=None must be secure");
    }
  }

  /** A session cookie for the whole host, hidden from scripts, {@code SameSite=Lax}. */
  public static SetCookie of(String name, String value) {
    return new SetCookie(name, value, "/", null, null, false, true, SameSite.LAX);
  }

  /** What makes a browser forget the cookie of this name that was set for the whole host. */
  public static SetCookie delete(String name) {
    return of(name, "").withMaxAge(Duration.ZERO);
  }

  /** A copy with another path. */
  public SetCookie withPath(@Nullable String newPath) {
    return new SetCookie(name, value, newPath, domain, maxAge, secure, httpOnly, sameSite);
  }

  /** A copy with another domain. */
  public SetCookie withDomain(@Nullable String newDomain) {
    return new SetCookie(name, value, path, newDomain, maxAge, secure, httpOnly, sameSite);
  }

  /** A copy with another life time. */
  public SetCookie withMaxAge(@Nullable Duration newMaxAge) {
    return new SetCookie(name, value, path, domain, newMaxAge, secure, httpOnly, sameSite);
  }

  /** A copy that is, or is not, sent over TLS only. */
  public SetCookie withSecure(boolean newSecure) {
    return new SetCookie(name, value, path, domain, maxAge, newSecure, httpOnly, sameSite);
  }

  /** A copy that is, or is not, hidden from scripts. */
  public SetCookie withHttpOnly(boolean newHttpOnly) {
    return new SetCookie(name, value, path, domain, maxAge, secure, newHttpOnly, sameSite);
  }

  /** A copy with another rule for requests from other sites. */
  public SetCookie withSameSite(@Nullable SameSite newSameSite) {
    return new SetCookie(name, value, path, domain, maxAge, secure, httpOnly, newSameSite);
  }

  /** The value of the {@code Set-Cookie} field. */
  public String text() {
    StringBuilder out = new StringBuilder(64).append(name).append('=').append(value);
    if (path != null) {
      out.append("; Path=").append(path);
    }
    if (domain != null) {
      out.append("; Domain=").append(domain);
    }
    if (maxAge != null) {
      out.append("; Max-Age=").append(maxAge.toSeconds());
    }
    if (secure) {
      out.append("; Secure");
    }
    if (httpOnly) {
      out.append("; HttpOnly");
    }
    if (sameSite != null) {
      out.append("; SameSite=").append(sameSite.text);
    }
    return out.toString();
  }

  private static void checkCookieValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c >= 0x7f || c == '"' || c == ',' || c == ';' || c == '\\') {
        throw new IllegalArgumentException("the cookie " + name + " cannot hold the character at index " + i + " of its value");
      }
    }
  }

  private static void checkAttribute(String attribute, @Nullable String value) {
    if (value == null) {
      return;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c >= 0x7f || c == ';') {
        throw new IllegalArgumentException("a cookie's " + attribute + " cannot be " + SentField.printable(value));
      }
    }
  }

  /** The cookies and this one, in the place of one with the same name, path and domain. */
  List<SetCookie> addedTo(List<SetCookie> cookies) {
    List<SetCookie> longer = new ArrayList<>(cookies.size() + 1);
    for (SetCookie other : cookies) {
      if (!replaces(other)) {
        longer.add(other);
      }
    }
    longer.add(this);
    return List.copyOf(longer);
  }

  private boolean replaces(SetCookie other) {
    return name.equals(other.name)
        && String.valueOf(path).equals(String.valueOf(other.path))
        && String.valueOf(domain).equals(String.valueOf(other.domain));
  }
}
