package dev.squall.json;

import dev.squall.dispatch.Conversion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes keys of maps of the names of members. For generated codecs. Stateless. */
public final class JsonKeys {
  private JsonKeys() {}

  /**
   * The key that the current member's name is.
   *
   * @param map the members before it
   * @return null if it is no such key, or is there already, which is recorded, and the member's value skipped
   */
  public static <K> @Nullable K next(JsonReader in, Conversion<K> conversion, Map<K, ?> map) {
    K key;
    try {
      key = conversion.parse(in.fieldName());
    } catch (IllegalArgumentException e) {
      in.wrongName(conversion.expected());
      return null;
    }
    if (map.containsKey(key)) {
      in.duplicate();
      return null;
    }
    return key;
  }
}
