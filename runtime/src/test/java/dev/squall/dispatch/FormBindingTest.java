package dev.squall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.form.Form;
import dev.squall.http.BadRequestException;
import dev.squall.http.HttpException;
import dev.squall.http.InvalidValue;
import dev.squall.http.Request;
import dev.squall.http.RequestFixture;
import dev.squall.http.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormBindingTest {
  private static Request form(String body) {
    return RequestFixture.request("POST / HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n", body);
  }

  private static FormBinding binding(Request request) {
    return new FormBinding(new Binding(request));
  }

  @Test
  void emptyFieldsAreNotThereButForRequiredTexts() {
    FormBinding form = binding(form("text=&n=&o=&d=&list=&list=a&list=&set=&nothing"));

    assertThat(form.text("text")).isEmpty();
    assertThat(form.nullable("text", Conversions.STRING)).isNull();
    assertThat(form.optional("text", Conversions.STRING)).isEmpty();
    assertThat(form.nullable("n", Conversions.INT)).isNull();
    assertThat(form.optionalInt("o")).isEmpty();
    assertThat(form.optionalLong("o")).isEmpty();
    assertThat(form.optionalDouble("o")).isEmpty();
    assertThat(form.withDefault("d", Conversions.INT, "5")).isEqualTo(5);
    assertThat(form.withDefault("text", Conversions.STRING, "x")).isEqualTo("x");
    assertThat(form.list("list", Conversions.STRING)).containsExactly("a");
    assertThat(form.set("set", Conversions.INT)).isEmpty();
    assertThat(form.set("set", Conversions.INT, "1")).containsExactly(1);
    assertThat(form.failures()).isZero();
    form.required("n", Conversions.INT);
    assertThat(form.failures()).isOne();
  }

  @Test
  void emptyFieldsOfSeveralKeepTheOthersAtTheirPlaces() {
    Request request = form("list=&list=a&list=&list=7");
    Binding binding = new Binding(request);
    FormBinding form = new FormBinding(binding);

    assertThat(form.list("list", Conversions.INT)).containsExactly(7);
    assertThat(form.place(0)).isEqualTo(3);
    assertThat(binding.listed()).extracting(InvalidValue::name).containsExactly("list[1]");
  }

  @Test
  void otherParametersOfARequestKeepTheirEmptyValues() {
    Request request = form("n=");
    Binding binding = new Binding(request);
    new FormBinding(binding).nullable("n", Conversions.INT);

    assertThat(binding.optional(Source.FORM, "n", Conversions.STRING)).contains("");
  }

  @ParameterizedTest
  @CsvSource({"a=on, true", "a=true, true", "a=false, false", "a=, false", "b=on, false", "a=false&a=on, true", "a=on&a=false, false"})
  void checkboxesAreTruths(String body, boolean expected) {
    assertThat(binding(form(body)).checkbox("a")).isEqualTo(expected);
  }

  @Test
  void anythingElseIsNoTruth() {
    FormBinding form = binding(form("a=yes"));

    form.checkbox("a");
    assertThat(form.failures()).isOne();
    assertThat(form.nullableCheckbox("b")).isNull();
  }

  @Test
  void whatWasEnteredIsKeptWithWhatIsWrong() {
    Request request = form("name=Ada&age=old&tags=a&tags=b&other=x&broken=%FF");
    FormBinding binding = binding(request);
    binding.required("age", Conversions.INT);
    binding.text("broken");
    binding.invalid(Source.FORM, "tags[1]", "size", "{size.text}", "min", 2);

    Form<String> form = binding.form(null, "name", "age", "tags", "broken", "missing");

    assertThat(form).isInstanceOf(Form.Invalid.class);
    assertThat(form.input().value("name")).isEqualTo("Ada");
    assertThat(form.input().value("age")).isEqualTo("old");
    assertThat(form.input().values("tags")).containsExactly("a", "b");
    assertThat(form.input().value("other")).isEmpty();
    assertThat(form.input().value("broken")).isEmpty();
    assertThat(form.input().error("tags")).isEqualTo("Must have at least 2 characters.");
    assertThat(form.input().failures()).hasSize(3);
    assertThat(binding(request).form("made", "name")).isInstanceOf(Form.Valid.class);
  }

  @Test
  void countsAllFailuresButListsTwenty() {
    Request request = form("");
    Binding binding = new Binding(request);
    for (int i = 0; i < 30; i++) {
      binding.required(Source.FORM, "n" + i, Conversions.INT);
    }

    assertThat(binding.failures()).isEqualTo(30);
    List<InvalidValue> listed = catchThrowableOfType(BadRequestException.class, binding::finish).values();
    assertThat(listed).hasSize(Binding.MAX_FAILURES);
  }

  @Test
  void whatIsNoFormIsRefusedAsAWhole() {
    Request request = RequestFixture.request("POST / HTTP/1.1\nContent-Type: application/json\n", "{}");

    assertThatThrownBy(() -> binding(request).text("a")).isInstanceOf(HttpException.class);
  }
}
