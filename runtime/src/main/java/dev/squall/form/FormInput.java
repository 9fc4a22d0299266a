package dev.squall.form;

import dev.squall.http.InvalidValue;
import dev.squall.http.Source;
import dev.squall.validation.ConstraintMessages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of a form as texts, and what is wrong with them, for a page to show: one to be filled in, one that is filled in already, or one
 * that was sent. Immutable.
 *
 * <pre>{@code
 * <input name="name" value="{{ form.value("name") }}">
 * {% if form.hasError("name") %}<p class="error">{{ form.error("name") }}</p>{% end %}
 * }</pre>
 */
public final class FormInput {
  private static final FormInput BLANK =
      new FormInput(Map.of(), List.of(), ConstraintMessages.ENGLISH, List.of());

  private final Map<String, List<String>> values;
  private final List<InvalidValue> failures;
  private final ConstraintMessages messages;
  private final List<Locale> languages;

  private FormInput(
      Map<String, List<String>> values, List<InvalidValue> failures, ConstraintMessages messages, List<Locale> languages) {
    this.values = values;
    this.failures = List.copyOf(failures);
    this.messages = messages;
    this.languages = List.copyOf(languages);
  }

  /** A form to be filled in. */
  public static FormInput blank() {
    return BLANK;
  }

  /**
   * A form that was sent.
   *
   * @param values the values of each field, in order
   * @param failures what is wrong with it
   */
  public static FormInput sent(Map<String, List<String>> values, List<InvalidValue> failures) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      copy.put(entry.getKey(), List.copyOf(entry.getValue()));
    }
    return new FormInput(copy, failures, ConstraintMessages.ENGLISH, List.of());
  }

  /** A copy in which a field has other values; without any the field is not there. */
  public FormInput with(String field, Object... newValues) {
    Map<String, List<String>> copy = new LinkedHashMap<>(values);
    List<String> texts = new ArrayList<>(newValues.length);
    for (Object value : newValues) {
      texts.add(value.toString());
    }
    copy.put(field, Collections.unmodifiableList(texts));
    return new FormInput(copy, failures, messages, languages);
  }

  /**
   * A copy in which something more is wrong with a field, as a rule of the application says: {@code withError("name", "There is one of this
   * name.")}.
   *
   * @param field the field's name; empty for the form as a whole
   * @param message a text, or the key of one in braces; what users have entered can stand in it by {@link ConstraintMessages#literal}
   */
  public FormInput withError(String field, String message) {
    List<InvalidValue> more = new ArrayList<>(failures);
    more.add(InvalidValue.broken(Source.FORM, field, "refused", message, Map.of()));
    return new FormInput(values, more, messages, languages);
  }

  /**
   * A copy that tells what is wrong in the languages that the client wants.
   *
   * @param newLanguages as {@code AcceptLanguage.of(request.headers())} gives them
   */
  public FormInput translated(ConstraintMessages newMessages, List<Locale> newLanguages) {
    return new FormInput(values, failures, newMessages, newLanguages);
  }

  /** What is in a field: its first value; empty if it has none. */
  public String value(String field) {
    List<String> all = values(field);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** All values of a field in order, as of a {@code select multiple}; unmodifiable. */
  public List<String> values(String field) {
    return values.getOrDefault(field, List.of());
  }

  /** Whether a field has a value among others: whether an option is selected, a radio button or a checkbox checked. */
  public boolean has(String field, String value) {
    return values(field).contains(value);
  }

  /**
   * Whether a checkbox is checked that stands for a {@code boolean}: whether it was sent at all, and not as {@code false} at last. What was
   * sent counts, and not what it was taken for: one that was refused, such as {@code yes}, is shown as checked, with its error.
   */
  public boolean isChecked(String field) {
    List<String> all = values(field);
    return !all.isEmpty() && !all.getLast().equals("false");
  }

  /** Whether something is wrong with the form. */
  public boolean hasErrors() {
    return !failures.isEmpty();
  }

  /** Whether something is wrong with a field, or with an element of a list: {@code tags[2]} is one of {@code tags}. */
  public boolean hasError(String field) {
    return !errors(field).isEmpty();
  }

  /** The first thing that is wrong with a field, as a sentence; empty if nothing is. */
  public String error(String field) {
    List<String> all = errors(field);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** All that is wrong with a field, or, where the name is empty, with the form as a whole: sentences. */
  public List<String> errors(String field) {
    List<String> sentences = new ArrayList<>();
    for (InvalidValue failure : failures) {
      if (failure.name().equals(field) || (failure.name().startsWith(field + "[") && !field.isEmpty())) {
        sentences.add(failure.sentence(messages, languages));
      }
    }
    return Collections.unmodifiableList(sentences);
  }

  /** All that is wrong, in the order of the fields; unmodifiable. */
  public List<InvalidValue> failures() {
    return failures;
  }
}
