package dev.squall.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.InvalidValue;
import dev.squall.http.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FormInputTest {
  private final FormInput input =
      FormInput.sent(
          Map.of("tags", List.of("a", "b"), "agree", List.of("on"), "no", List.of("false")),
          List.of(
              InvalidValue.broken(Source.FORM, "tags[1]", "size", "{size.text}", Map.of("min", 2)),
              InvalidValue.broken(Source.FORM, "tags", "size", "{size}", Map.of("max", 1)),
              InvalidValue.broken(Source.FORM, "", "range", "Not in order.", Map.of())));

  @Test
  void aBlankFormHasNothingAndIsRight() {
    assertThat(FormInput.blank().value("name")).isEmpty();
    assertThat(FormInput.blank().values("name")).isEmpty();
    assertThat(FormInput.blank().hasErrors()).isFalse();
    assertThat(FormInput.blank().error("name")).isEmpty();
    assertThat(FormInput.blank().isChecked("name")).isFalse();
  }

  @Test
  void fieldsCanBeFilledInBeforehand() {
    FormInput filled = FormInput.blank().with("name", "Ada").with("tags", 1, true).with("name", "Bob").with("none");

    assertThat(filled.value("name")).isEqualTo("Bob");
    assertThat(filled.values("tags")).containsExactly("1", "true");
    assertThat(filled.values("none")).isEmpty();
    assertThat(filled.has("tags", "1")).isTrue();
    assertThat(FormInput.blank().value("name")).isEmpty();
  }

  @Test
  void checkboxesAndOptionsAreRecognised() {
    assertThat(input.isChecked("agree")).isTrue();
    assertThat(input.isChecked("no")).isFalse();
    assertThat(input.has("tags", "b")).isTrue();
    assertThat(input.has("tags", "c")).isFalse();
  }

  @Test
  void errorsOfElementsAreThoseOfTheField() {
    assertThat(input.errors("tags")).containsExactly("Must have at least 2 characters.", "Must have at most 1 element.");
    assertThat(input.error("tags[1]")).isEqualTo("Must have at least 2 characters.");
    assertThat(input.hasError("tag")).isFalse();
    assertThat(input.errors("")).containsExactly("Not in order.");
    assertThat(input.failures()).hasSize(3);
  }

  @Test
  void anApplicationsRulesAddErrors() {
    FormInput more = input.withError("name", "There is one of this name.");

    assertThat(more.error("name")).isEqualTo("There is one of this name.");
    assertThat(more.value("agree")).isEqualTo("on");
    assertThat(input.hasError("name")).isFalse();
  }

  @Test
  void errorsAreToldInTheClientsLanguage() {
    FormInput german =
        input.translated((key, _, languages) -> key.equals("size") && languages.contains(Locale.GERMAN) ? "Zu kurz." : null, List.of(Locale.GERMAN));

    assertThat(german.error("tags")).isEqualTo("Zu kurz.");
    assertThat(german.with("x", "y").withError("a", "b").error("tags")).isEqualTo("Zu kurz.");
  }
}
