package dev.squall.exchange;

import dev.squall.http.Response;

/** Tokens in fields of responses that are comma-separated lists, such as {@code Vary} and {@code Cache-Control}. */
final class ListedTokens {

  private ListedTokens() {}

  /** Whether a list has a token, in any case; what follows the token in its element, such as an argument, does not matter. */
  static boolean contain(Response response, String field, String token) {
    for (int i = 0; i < response.fieldCount(); i++) {
      if (response.fieldName(i).equalsIgnoreCase(field) && listContains(response.fieldValue(i), token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean listContains(String list, String token) {
    int at = 0;
    boolean quoted = false;
    boolean elementStarts = true;
    while (at < list.length()) {
      char c = list.charAt(at);
      if (elementStarts && c != ' ' && c != '\t' && c != ',') {
        if (list.regionMatches(true, at, token, 0, token.length()) && endsAt(list, at + token.length())) {
          return true;
        }
        elementStarts = false;
      }
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' && quoted) {
        at++;
      } else if (c == ',' && !quoted) {
        elementStarts = true;
      }
      at++;
    }
    return false;
  }

  private static boolean endsAt(String list, int at) {
    return at == list.length() || " \t,=;".indexOf(list.charAt(at)) >= 0;
  }

  /** A response whose list has a token too; the same one if it has it already, or a {@code *}, which says it all. */
  static Response addTo(Response response, String field, String token) {
    String list = response.header(field);
    if (list == null || list.isBlank()) {
      return response.withHeader(field, token);
    }
    if (contain(response, field, "*") || contain(response, field, token)) {
      return response;
    }
    boolean alone = response.withoutHeader(field).fieldCount() == response.fieldCount() - 1;
    return alone ? response.withHeader(field, list.concat(", ").concat(token)) : response.addHeader(field, token);
  }
}
