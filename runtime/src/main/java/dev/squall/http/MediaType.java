package dev.squall.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A media type or a range of them (RFC 9110, sections 8.3.1 and 12.5.1). Immutable.
 *
 * @param type the type in lower case, such as {@code text}; {@code *} in a range
 * @param subtype the subtype in lower case, such as {@code html}; {@code *} in a range
 * @param parameters the parameters in order; names in lower case, values as written, unquoted
 */
public record MediaType(String type, String subtype, Map<String, String> parameters) {

  /** Copies the parameters. */
  public MediaType {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Reads a media type in linear time; null if the text is none. Of a parameter that occurs twice, the first counts. */
  public static @Nullable MediaType parse(String text) {
    return new FieldReader(text).mediaTypeAlone();
  }

  /** Whether this is the type of two names in lower case, whatever its parameters. */
  public boolean is(String type, String subtype) {
    return this.type.equals(type) && this.subtype.equals(subtype);
  }

  /** Whether this range takes in the type of two names in lower case. */
  public boolean includes(String type, String subtype) {
    return this.type.equals("*") || (this.type.equals(type) && (this.subtype.equals("*") || this.subtype.equals(subtype)));
  }

  /** The value of a parameter, its name in any case; null if there is none. */
  public @Nullable String parameter(String name) {
    return parameters.get(name.toLowerCase(Locale.ROOT));
  }
}
