package shop;

import dev.squall.form.FormInput;
import dev.squall.http.InvalidValue;
import dev.squall.http.Source;
import dev.squall.render.Utf8Output;
import java.util.List;
import java.util.Map;

public final class Pages {
  private Pages() {}

  public static void login(Utf8Output out) {
    FormInput sent =
        FormInput.sent(
            Map.of("name", List.of("<Ada>"), "stay", List.of("on")),
            List.of(InvalidValue.broken(Source.FORM, "password", "size", "{size.text}", Map.of("min", 8))));
    LoginPageTemplate.render(out, new LoginPage(sent));
  }
}
