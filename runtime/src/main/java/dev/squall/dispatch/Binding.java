package dev.squall.dispatch;

import dev.squall.http.BadRequestException;
import dev.squall.http.HttpException;
import dev.squall.http.InvalidValue;
import dev.squall.http.Request;
import dev.squall.http.Source;
import dev.squall.http.UploadedFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Binds the parameters of one request, and collects what is wrong with them, so that the client is told everything at once.
 * For generated code, which binds all parameters, then calls {@link #finish()}, then uses the values:
 *
 * <pre>{@code
 * Binding binding = new Binding(request);
 * Long page = binding.required(Source.QUERY, "page", Conversions.LONG);
 * OptionalInt size = binding.optionalInt(Source.QUERY, "size");
 * binding.finish();
 * }</pre>
 *
 * <p>A parameter that the request has with an empty value is there: the empty text is a value of {@code String} and
 * malformed for most other types. Where one value is wanted and the request has several, the first one counts (of cookies,
 * the last). A binding is used by one thread. The sources of parameters are all but {@link Source#PATH},
 * for which see {@link PathText}, and {@link Source#BODY}.
 */
public final class Binding {
  /** The most failures that are listed; how many more there were is not counted. */
  public static final int MAX_FAILURES = 20;

  private final Request request;
  private @Nullable List<InvalidValue> failures;

  private int count;

  /** Whether the parameter that is being bound is there, but is not text. */
  private boolean undecodable;

  /** Where the values of the last list or set stand among those that were sent; null if each stands at its own index. */
  private int @Nullable [] places;

  /** Whether a value that is empty is taken for one that is not there, as in forms that are records. */
  boolean skipEmpty;

  /** Binds values of a request. */
  public Binding(Request request) {
    this.request = request;
  }

  /**
   * The value of a parameter that must be there. Null, whatever the type says, if it is missing or malformed: but then
   * {@link #finish()} throws, so nobody who reads the value behind it sees that.
   */
  @SuppressWarnings("NullAway")
  public <T> T required(Source source, String name, Conversion<T> conversion) {
    undecodable = false;
    String text = text(source, name, conversion);
    if (text != null) {
      return convert(source, name, conversion, text);
    }
    if (!undecodable) {
      fail(source, name, conversion, null);
    }
    return null;
  }

  /** The value of a parameter; null if it is missing, and if it is malformed, which {@link #finish()} reports. */
  public <T> @Nullable T nullable(Source source, String name, Conversion<T> conversion) {
    String text = text(source, name, conversion);
    return text == null ? null : convert(source, name, conversion, text);
  }

  /** The value of a parameter; empty if it is missing, and if it is malformed, which {@link #finish()} reports. */
  public <T> Optional<T> optional(Source source, String name, Conversion<T> conversion) {
    return Optional.ofNullable(nullable(source, name, conversion));
  }

  /** An {@code int}; empty if it is missing, and if it is malformed, which {@link #finish()} reports. */
  public OptionalInt optionalInt(Source source, String name) {
    Integer value = nullable(source, name, Conversions.INT);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** A {@code long}; empty if it is missing, and if it is malformed, which {@link #finish()} reports. */
  public OptionalLong optionalLong(Source source, String name) {
    Long value = nullable(source, name, Conversions.LONG);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** A {@code double}; empty if it is missing, and if it is malformed, which {@link #finish()} reports. */
  public OptionalDouble optionalDouble(Source source, String name) {
    Double value = nullable(source, name, Conversions.DOUBLE);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * The value of a parameter, or of a text that stands in for it where it is missing. Null if it is malformed, as for {@link
   * #required}.
   *
   * @throws IllegalStateException if the default itself is malformed
   */
  @SuppressWarnings("NullAway")
  public <T> T withDefault(Source source, String name, Conversion<T> conversion, String defaultText) {
    undecodable = false;
    String text = text(source, name, conversion);
    if (text != null) {
      return convert(source, name, conversion, text);
    }
    return !undecodable ? convertDefault(source, name, conversion, defaultText) : null;
  }

  /**
   * All values of a parameter in the order of the request, without those that are malformed, which {@link #finish()}
   * reports with their index; unmodifiable.
   */
  public <T> List<T> list(Source source, String name, Conversion<T> conversion) {
    List<String> texts = texts(source, name, conversion);
    return isNone(source, texts) ? List.of() : convertAll(source, name, conversion, texts);
  }

  /**
   * All values of a parameter, or those of the texts that stand in for them where there is none.
   *
   * @throws IllegalStateException if a default itself is malformed
   */
  public <T> List<T> list(Source source, String name, Conversion<T> conversion, String... defaultTexts) {
    undecodable = false;
    List<String> texts = texts(source, name, conversion);
    if (!isNone(source, texts) || undecodable) {
      return convertAll(source, name, conversion, texts);
    }
    places = null;
    List<T> values = new ArrayList<>(defaultTexts.length);
    for (String text : defaultTexts) {
      values.add(convertDefault(source, name, conversion, text));
    }
    return Collections.unmodifiableList(values);
  }

  /** The values of {@link #list(Source, String, Conversion)}, equal ones once, at the first one's place; unmodifiable. */
  public <T> Set<T> set(Source source, String name, Conversion<T> conversion) {
    List<T> values = list(source, name, conversion);
    return values.isEmpty() ? Set.of() : distinct(values);
  }

  /** The values of {@link #list(Source, String, Conversion, String...)}, equal ones once; unmodifiable. */
  public <T> Set<T> set(Source source, String name, Conversion<T> conversion, String... defaultTexts) {
    return distinct(list(source, name, conversion, defaultTexts));
  }

  /**
   * Where a value of the list or set that was made last stands among those that the client sent, from 0: behind one that is malformed,
   * left out because it is empty, or in the set already, that is not its index there.
   *
   * @throws IndexOutOfBoundsException perhaps, if there is no such value
   */
  public int place(int index) {
    return places == null ? index : places[index];
  }

  /** A file of a form that must be there. Null if it is missing, as for {@link #required}. */
  @SuppressWarnings("NullAway")
  public UploadedFile requiredFile(String name) {
    UploadedFile file = request.file(name);
    if (file == null) {
      add(new InvalidValue(Source.FORM, name, "a file in a form of multipart/form-data", null));
    }
    return file;
  }

  /** A file of a form; null if it is missing. */
  public @Nullable UploadedFile nullableFile(String name) {
    return request.file(name);
  }

  /** A file of a form; empty if it is missing. */
  public Optional<UploadedFile> optionalFile(String name) {
    return Optional.ofNullable(request.file(name));
  }

  /** All files of a form's field, in order; unmodifiable. */
  public List<UploadedFile> files(String name) {
    return request.files(name);
  }

  /** Takes note of a value that is wrong. */
  public void invalid(InvalidValue failure) {
    add(failure);
  }

  /** How many failures there are, of which {@value #MAX_FAILURES} are listed: generated code compares before and after. */
  public int failures() {
    return count;
  }

  /** The failures that are listed. */
  List<InvalidValue> listed() {
    return failures == null ? List.of() : failures;
  }

  /** What was sent for a field of a form, for it to be shown again; nothing if it is not text. */
  List<String> textsSent(String name) {
    try {
      return request.formParams(name);
    } catch (BadRequestException e) {
      if (e.values().isEmpty()) {
        throw e;
      }
      return List.of();
    }
  }

  /**
   * Takes note of a value that breaks a constraint.
   *
   * @param source where the value stands
   * @param name its name, or JSON Pointer
   * @param code the constraint's code
   * @param message a text, or a key in braces
   * @param limits the limits that were broken: name, value, name, value
   */
  public void invalid(Source source, String name, String code, String message, Object... limits) {
    Map<String, Object> byName = new LinkedHashMap<>();
    for (int i = 0; i < limits.length; i += 2) {
      byName.put((String) limits[i], limits[i + 1]);
    }
    add(InvalidValue.broken(source, name, code, message, byName));
  }

  /**
   * The body as a codec reads it; it must be there. Null if it is missing or does not fit, as for {@link #required}: all that is wrong
   * with it is reported.
   *
   * @throws HttpException with status 415 if the body is of another media type; and as {@link Request#body} does
   */
  @SuppressWarnings("NullAway")
  public <T> T body(BodyReader<T> codec) {
    return codec.readBody(request, true, this);
  }

  /** The body as a codec reads it; null if there is none, if it is {@code null}, and if it does not fit. Throws as {@link #body} does. */
  public <T> @Nullable T nullableBody(BodyReader<T> codec) {
    return codec.readBody(request, false, this);
  }

  /**
   * Ends the binding.
   *
   * @throws BadRequestException if a value was missing, malformed or not valid; it lists the first {@value #MAX_FAILURES}
   */
  public void finish() {
    if (failures != null) {
      throw new BadRequestException(failures);
    }
  }

  private @Nullable String text(Source source, String name, Conversion<?> conversion) {
    try {
      return switch (source) {
        case QUERY -> request.queryParam(name);
        case FORM -> {
          String text = request.formParam(name);
          yield skipEmpty && text != null && text.isEmpty() ? null : text;
        }
        case HEADER -> request.headers().get(name);
        case COOKIE -> request.cookie(name);
        case PATH, BODY -> throw notBindable();
      };
    } catch (BadRequestException e) {
      add(e, conversion);
      return null;
    }
  }

  private List<String> texts(Source source, String name, Conversion<?> conversion) {
    try {
      return switch (source) {
        case QUERY -> request.queryParams(name);
        case FORM -> request.formParams(name);
        case HEADER -> request.headers().all(name);
        case COOKIE -> {
          String value = request.cookie(name);
          yield value == null ? List.of() : List.of(value);
        }
        case PATH, BODY -> throw notBindable();
      };
    } catch (BadRequestException e) {
      add(e, conversion);
      return List.of();
    }
  }

  /** Whether there is no value but such as are left out. */
  private boolean isNone(Source source, List<String> texts) {
    for (String text : texts) {
      if (!isLeftOut(source, text)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLeftOut(Source source, String text) {
    return skipEmpty && source == Source.FORM && text.isEmpty();
  }

  private static IllegalArgumentException notBindable() {
    return new IllegalArgumentException("path variables are bound by PathText, bodies by body()");
  }

  private <T> @Nullable T convert(Source source, String name, Conversion<T> conversion, String text) {
    try {
      return conversion.parse(text);
    } catch (IllegalArgumentException e) {
      fail(source, name, conversion, text);
      return null;
    }
  }

  private <T> List<T> convertAll(Source source, String name, Conversion<T> conversion, List<String> texts) {
    List<T> values = new ArrayList<>(texts.size());
    int[] at = null;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (at == null && values.size() < i) {
        at = places(i - 1, texts.size());
      }
      if (isLeftOut(source, text)) {
        continue;
      }
      if (at != null) {
        at[values.size()] = i;
      }
      try {
        values.add(conversion.parse(text));
      } catch (IllegalArgumentException e) {
        fail(source, name + "[" + i + "]", conversion, text);
      }
    }
    places = at;
    return Collections.unmodifiableList(values);
  }

  /** Places for so many values, of which the first ones stand at their own index. */
  private static int[] places(int own, int count) {
    int[] at = new int[count];
    for (int i = 0; i < own; i++) {
      at[i] = i;
    }
    return at;
  }

  private <T> Set<T> distinct(List<T> values) {
    Set<T> distinct = new LinkedHashSet<>();
    int[] at = new int[values.size()];
    for (int i = 0; i < values.size(); i++) {
      if (distinct.add(values.get(i))) {
        at[distinct.size() - 1] = place(i);
      }
    }
    if (distinct.size() < values.size()) {
      places = at;
    }
    return Collections.unmodifiableSet(distinct);
  }

  private static <T> T convertDefault(Source source, String name, Conversion<T> conversion, String text) {
    try {
      return conversion.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "the default \"" + text + "\" of the " + source.noun() + " " + name + " is not " + conversion.expected(), e);
    }
  }

  /** Takes over the failures of text that could not be decoded; a request that is wrong as a whole fails at once. */
  private void add(BadRequestException e, Conversion<?> conversion) {
    if (e.values().isEmpty()) {
      throw e;
    }
    undecodable = true;
    for (InvalidValue value : e.values()) {
      add(new InvalidValue(
          value.source(), value.name(), conversion.expected() + " as " + value.expected(), value.found()));
    }
  }

  private void fail(Source source, String name, Conversion<?> conversion, @Nullable String found) {
    add(new InvalidValue(source, name, conversion.expected(), found));
  }

  void add(InvalidValue failure) {
    count++;
    if (failures == null) {
      failures = new ArrayList<>();
    }
    if (failures.size() < MAX_FAILURES) {
      failures.add(failure);
    }
  }
}
