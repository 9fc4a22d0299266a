package dev.squall.multipart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of one part of a form (RFC 7578, section 4). Everything in it is what the sender says.
 *
 * @param name the name of the form's field
 * @param fileName the name of the file, as it was sent: it may hold paths and control characters. Null if the part is no file;
 *     empty where a browser's field for a file was left empty
 * @param fields the header fields, names in lower case; of several with one name the first
 */
public record PartHead(String name, @Nullable String fileName, Map<String, String> fields) {

  /** Copies the fields. */
  public PartHead {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** A header field, its name in any case; null if there is none. */
  public @Nullable String header(String name) {
    return fields.get(name.toLowerCase(Locale.ROOT));
  }

  /** The field {@code Content-Type}; null if there is none. */
  public @Nullable String contentType() {
    return fields.get("content-type");
  }
}
