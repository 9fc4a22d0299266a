package shop;

import dev.squall.annotation.Check;
import dev.squall.annotation.Default;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.form.Form;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Route("/orders")
final class OrderController {

  @Post("/text")
  String text(@FormParam Form<String> form) {
    return "";
  }

  @Post("/nullable")
  String nullable(@FormParam @Nullable Order order) {
    return "";
  }

  @Post("/default")
  String defaulted(@FormParam @Default("x") Order order) {
    return "";
  }

  @Post("/twice")
  String twice(@FormParam Twice form) {
    return "";
  }

  @Post("/self")
  String self(@FormParam Self form) {
    return "";
  }

  @Post("/generic")
  String generic(@FormParam Box<String> form) {
    return "";
  }

  @Post("/unknown")
  String unknown(@FormParam Unknown form) {
    return "";
  }

  @Post("/checks")
  String checks(@FormParam Checked form) {
    return "";
  }

  @Post("/hidden")
  String hidden(@FormParam Hidden form) {
    return "";
  }

  record Order(String name) {}

  record Twice(String name, @FormParam("name") String other) {}

  record Self(String name, Self inner) {}

  record Box<T>(T value) {}

  record Unknown(Thread thread, List<Order> orders, @Min(1) String text, @Nullable Order order, @Nullable @NotBlank String both) {}

  record Checked(int from, int to) {
    @Check(member = "form")
    static boolean isNamed(Checked value) {
      return true;
    }

    @Check
    static boolean isOfAnother(Order value) {
      return true;
    }

    @Check
    private boolean isHidden() {
      return true;
    }

    @Check
    String isText() {
      return "";
    }

    @Check(code = "a b")
    boolean isNoCode() {
      return true;
    }

    @Check
    boolean type() {
      return true;
    }
  }

  private record Hidden(String name) {}
}
