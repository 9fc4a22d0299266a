package dev.squall.dispatch;

import dev.squall.form.Form;
import dev.squall.form.FormInput;
import dev.squall.http.Source;
import dev.squall.http.UploadedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Binds the fields of a form that is a record. For generated code.
 *
 * <p>Browsers send all fields, whether something is entered or not, and none of a checkbox that is not checked. So a field that is empty is
 * one that is not there, but for a text that is required, which may be empty; and a {@code boolean} that is not there is {@code false}.
 */
public final class FormBinding {
  private final Binding binding;

  /** Binds fields by a binding, which is told what is wrong. */
  public FormBinding(Binding binding) {
    this.binding = binding;
  }

  /** A text that must be there, as by {@link Binding#required}; it may be empty. */
  public String text(String name) {
    return binding.required(Source.FORM, name, Conversions.STRING);
  }

  /** As {@link Binding#required}, which fails where the field is empty too. */
  public <T> T required(String name, Conversion<T> conversion) {
    binding.skipEmpty = true;
    T value = binding.required(Source.FORM, name, conversion);
    binding.skipEmpty = false;
    return value;
  }

  /** As {@link Binding#nullable}, also where the field is empty. */
  public <T> @Nullable T nullable(String name, Conversion<T> conversion) {
    binding.skipEmpty = true;
    T value = binding.nullable(Source.FORM, name, conversion);
    binding.skipEmpty = false;
    return value;
  }

  /** As {@link Binding#optional}, also where the field is empty. */
  public <T> Optional<T> optional(String name, Conversion<T> conversion) {
    return Optional.ofNullable(nullable(name, conversion));
  }

  /** As {@link Binding#optionalInt}, also where the field is empty. */
  public OptionalInt optionalInt(String name) {
    Integer value = nullable(name, Conversions.INT);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** As {@link Binding#optionalLong}, also where the field is empty. */
  public OptionalLong optionalLong(String name) {
    Long value = nullable(name, Conversions.LONG);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** As {@link Binding#optionalDouble}, also where the field is empty. */
  public OptionalDouble optionalDouble(String name) {
    Double value = nullable(name, Conversions.DOUBLE);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** As {@link Binding#withDefault}, also where the field is empty. */
  public <T> T withDefault(String name, Conversion<T> conversion, String defaultText) {
    binding.skipEmpty = true;
    T value = binding.withDefault(Source.FORM, name, conversion, defaultText);
    binding.skipEmpty = false;
    return value;
  }

  /**
   * Whether a checkbox is checked: {@code on} and {@code true} say so, {@code false} and no field at all that it is not. Of several values
   * the last one counts, as pages put a hidden {@code false} before a checkbox.
   */
  public Boolean checkbox(String name) {
    Boolean value = nullableCheckbox(name);
    return value != null && value;
  }

  /** As {@link #checkbox}; null where there is no field at all, or an empty one. */
  public @Nullable Boolean nullableCheckbox(String name) {
    if (binding.textsSent(name).size() < 2) {
      return nullable(name, PlainTexts.CHECKBOX);
    }
    List<Boolean> values = list(name, PlainTexts.CHECKBOX);
    return values.isEmpty() ? null : values.getLast();
  }

  /** As {@link Binding#list(Source, String, Conversion, String...)}, without values that are empty. */
  public <T> List<T> list(String name, Conversion<T> conversion, String... defaultTexts) {
    binding.skipEmpty = true;
    List<T> values = binding.list(Source.FORM, name, conversion, defaultTexts);
    binding.skipEmpty = false;
    return values;
  }

  /** As {@link Binding#set(Source, String, Conversion, String...)}, without values that are empty. */
  public <T> Set<T> set(String name, Conversion<T> conversion, String... defaultTexts) {
    binding.skipEmpty = true;
    Set<T> values = binding.set(Source.FORM, name, conversion, defaultTexts);
    binding.skipEmpty = false;
    return values;
  }

  /** As {@link Binding#requiredFile}. */
  public UploadedFile requiredFile(String name) {
    return binding.requiredFile(name);
  }

  /** As {@link Binding#nullableFile}. */
  public @Nullable UploadedFile nullableFile(String name) {
    return binding.nullableFile(name);
  }

  /** As {@link Binding#optionalFile}. */
  public Optional<UploadedFile> optionalFile(String name) {
    return binding.optionalFile(name);
  }

  /** As {@link Binding#files}. */
  public List<UploadedFile> files(String name) {
    return binding.files(name);
  }

  /** As {@link Binding#place}. */
  public int place(int index) {
    return binding.place(index);
  }

  /** As {@link Binding#failures}. */
  public int failures() {
    return binding.failures();
  }

  /** As {@link Binding#invalid}. */
  public void invalid(Source source, String name, String code, String message, Object... limits) {
    binding.invalid(source, name, code, message, limits);
  }

  /**
   * The form for a handler that shows it again.
   *
   * @param value what the fields became; null if something is wrong
   * @param fields the names of all fields that are no files
   */
  public <T> Form<T> form(@Nullable T value, String... fields) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (String field : fields) {
      List<String> sent = binding.textsSent(field);
      if (!sent.isEmpty()) {
        texts.put(field, sent);
      }
    }
    FormInput input = FormInput.sent(texts, binding.listed());
    return value == null ? new Form.Invalid<>(input) : new Form.Valid<>(value, input);
  }
}
