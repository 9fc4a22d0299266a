package dev.squall.json;

import dev.squall.http.InvalidValue;
import dev.squall.http.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/** What clients are told of failures of JSON in bodies. */
final class BodyFailures {
  private BodyFailures() {}

  /**
   * A failure as a wrong value of a request. Of a malformed document it has the place: there is nothing else by which it is found.
   *
   * @param lines whether each value has a line of its own, by which clients know it: then the place is told always
   */
  static InvalidValue told(JsonFailure failure, boolean lines) {
    Map<String, Object> limits = failure.limits();
    if (failure.line() > 0 && (lines || failure.code().equals(JsonFailure.SYNTAX))) {
      limits = new LinkedHashMap<>(limits);
      limits.put("line", failure.line());
      limits.put("column", failure.column());
    }
    return new InvalidValue(
        Source.BODY, failure.pointer(), failure.code(), failure.expected(), failure.found(), failure.message(), limits);
  }
}
