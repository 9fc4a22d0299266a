package dev.squall.http;

import dev.squall.text.PercentEncoding;
import java.util.Map;

/** Adds parameters to URLs (RFC 3986, section 3.4). */
public final class UrlQuery {

  private UrlQuery() {}

  /**
   * A URL with one more parameter behind those it has, and before its fragment.
   *
   * @param url absolute or relative; kept as it is
   * @param name encoded here
   * @param value encoded here
   */
  public static String add(String url, String name, String value) {
    return add(url, Map.of(name, value));
  }

  /** A URL with more parameters, in the order of the map; none changes nothing. */
  public static String add(String url, Map<String, String> parameters) {
    int hash = url.indexOf('#');
    int end = hash < 0 ? url.length() : hash;
    StringBuilder result = new StringBuilder(url.length() + 32).append(url, 0, end);
    int mark = url.indexOf('?');
    boolean hasQuery = mark >= 0 && mark < end;
    boolean open = hasQuery && (url.charAt(end - 1) == '?' || url.charAt(end - 1) == '&');
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      if (!open) {
        result.append(hasQuery ? '&' : '?');
      }
      open = false;
      hasQuery = true;
      PercentEncoding.encodeQuery(parameter.getKey(), result);
      result.append('=');
      PercentEncoding.encodeQuery(parameter.getValue(), result);
    }
    return result.append(url, end, url.length()).toString();
  }
}
