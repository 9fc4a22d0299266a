package dev.squall.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it is recorded while a document is read: with an offset, from which everything else is found out if it is asked for.
 *
 * @param start where the value starts, the name of its member, or one that holds it
 * @param below a JSON Pointer from there to the value
 * @param text what was expected, or the name that is missing, where the failure is one of the reader's own; else what is told of it
 * @param whole whether the text is what is told
 * @param known the names that are known where the member is not
 */
record Recorded(
    int start, String below, String code, String text, boolean whole, List<String> known, Map<String, Object> limits) {

  /** Names and values by turns; without those that are null. */
  static Map<String, Object> limits(@Nullable Object[] namesAndValues) {
    Map<String, Object> limits = new LinkedHashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null) {
        limits.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return limits;
  }
}
