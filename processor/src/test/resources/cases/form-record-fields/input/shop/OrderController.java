package shop;

import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.form.Form;
import dev.squall.form.FormInput;
import dev.squall.http.Request;
import dev.squall.http.Response;

@Route("/orders")
final class OrderController {

  @Post
  String add(@FormParam NewOrder order) {
    return order.name();
  }

  @Get("/new")
  LoginPage blank() {
    return new LoginPage(FormInput.blank());
  }

  @Post("/login")
  Response login(@FormParam Form<Login> form, Request request) {
    return switch (form) {
      case Form.Valid<Login> valid -> Response.redirect(303, "/" + valid.value().name());
      case Form.Invalid<Login> invalid -> LoginPageTemplate.response(422, new LoginPage(invalid.input()), request);
    };
  }

  @Post("/two")
  String two(@FormParam("first") Login first, @FormParam("second") Login second, @FormParam int third) {
    return "";
  }
}
