package dev.squall.json;

import dev.squall.dispatch.Conversion;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Constants of an enum as JSON strings, in exact spelling. For generated codecs. Immutable.
 *
 * @param <E> the enum
 */
@SuppressWarnings("EnumOrdinal") // an index into an array that was made of this very enum
public final class EnumCodec<E extends Enum<E>> implements JsonCodec<E>, Conversion<E> {
  private static final byte[] NONE = {};

  private final E[] constants;
  private final String[] names;
  private final Map<String, E> byName;
  private final @Nullable E fallback;

  /** By the order of {@link #constants}: the text in quotation marks, which most documents have without escapes. */
  private final byte[][] quoted;

  /** By ordinal: what is written; empty where that depends on the writer. */
  private final byte[][] written;

  /**
   * Constants by the names that they have in JSON.
   *
   * @param constants the constants
   * @param names as many names
   */
  public EnumCodec(E[] constants, String[] names) {
    this(constants.clone(), names.clone(), byName(constants, names), null);
  }

  /** Constants by their names in Java. */
  public EnumCodec(E[] constants) {
    this(constants, names(constants));
  }

  private EnumCodec(E[] constants, String[] names, Map<String, E> byName, @Nullable E fallback) {
    this.constants = constants;
    this.names = names;
    this.byName = byName;
    this.fallback = fallback;
    quoted = new byte[constants.length][];
    int highest = -1;
    for (int i = 0; i < constants.length; i++) {
      quoted[i] = JsonTags.quoted(names[i]);
      highest = Math.max(highest, constants[i].ordinal());
    }
    written = new byte[highest + 1][0];
    for (int i = 0; i < constants.length; i++) {
      written[constants[i].ordinal()] = isPlain(names[i]) ? quoted[i] : NONE;
    }
  }

  private static <E extends Enum<E>> String[] names(E[] constants) {
    String[] names = new String[constants.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = constants[i].name();
    }
    return names;
  }

  private static <E> Map<String, E> byName(E[] constants, String[] names) {
    Map<String, E> byName = new HashMap<>();
    for (int i = 0; i < constants.length; i++) {
      byName.put(names[i], constants[i]);
    }
    return byName;
  }

  /** Letters, digits and the like, which no writer escapes. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || "\"\\<>&'".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The same, with another name that a constant is read by. */
  public EnumCodec<E> alias(String name, E constant) {
    Map<String, E> more = new HashMap<>(byName);
    more.put(name, constant);
    return new EnumCodec<>(constants, names, more, fallback);
  }

  /** The same, with a constant that all other texts become. */
  public EnumCodec<E> otherwise(E constant) {
    return new EnumCodec<>(constants, names, byName, constant);
  }

  @Override
  public @Nullable E read(JsonReader in) {
    int at = in.start();
    for (int i = 0; i < quoted.length; i++) {
      if (isAt(in, at, quoted[i])) {
        in.at = at + quoted[i].length;
        return constants[i];
      }
    }
    return in.read((Conversion<E>) this);
  }

  private static boolean isAt(JsonReader in, int at, byte[] text) {
    if (in.to - at < text.length) {
      return false;
    }
    for (int i = 0; i < text.length; i++) {
      if (in.buf[at + i] != text[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void write(JsonWriter out, E value) {
    int ordinal = value.ordinal();
    byte[] ready = ordinal < written.length ? written[ordinal] : NONE;
    if (ready.length > 0) {
      out.raw(ready);
    } else {
      out.string(format(value));
    }
  }

  @Override
  public E parse(String text) {
    E constant = byName.getOrDefault(text, fallback);
    if (constant == null) {
      throw new IllegalArgumentException("expected " + expected());
    }
    return constant;
  }

  @Override
  public String format(E value) {
    for (int i = 0; i < constants.length; i++) {
      if (constants[i] == value) {
        return names[i];
      }
    }
    return value.name();
  }

  @Override
  public String expected() {
    return Choices.of(names);
  }
}
