package dev.squall.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Header fields in order, looked up by name in any case. */
@SuppressWarnings("DoNotCallSuggester")
public final class Headers {

  Headers() {}

  /** The first value of a field; null if there is none. */
  public @Nullable String get(String name) {
    throw new UnsupportedOperationException();
  }

  /** All values of a field, one per field line, in order. */
  public List<String> all(String name) {
    throw new UnsupportedOperationException();
  }
}
