package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.CheckedBy;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.form.Form;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Route("/orders")
final class OrderController {
  record Line(@NotBlank String text) {}

  record Address(@NotBlank String street) {
    static boolean isValid(Address address) {
      return true;
    }
  }

  record Order(@NotBlank String name, @CheckedBy(Address.class) Address address) {}

  static boolean isValid(Object any) {
    return true;
  }

  @Post("/stream")
  String stream(@Body @Size(max = 3) Stream<@Valid Line> lines) {
    return "";
  }

  @Post("/publisher")
  String publisher(@Body @CheckedBy(OrderController.class) Flow.Publisher<Line> lines) {
    return "";
  }

  @Post("/elements")
  String elements(@Body @NotNull Stream<@Min(1) String> lines) {
    return "";
  }

  @Post("/form")
  String form(@FormParam Order order) {
    return "";
  }

  @Post("/address")
  String address(@FormParam @CheckedBy(Address.class) Address address) {
    return "";
  }

  @Post("/returned")
  String returned(@FormParam Form<@CheckedBy(Address.class) Address> form) {
    return "";
  }

  @Get("/list")
  List<@NotBlank String> list() {
    return List.of();
  }

  @Get("/map")
  Map<String, @Min(1) Integer> map() {
    return Map.of();
  }

  @Get("/array")
  String @Size(max = 2) [] array() {
    return new String[0];
  }

  @Get("/optional")
  Optional<@Size(max = 3) String> optional() {
    return Optional.empty();
  }

  @Get("/late")
  CompletionStage<List<? extends @Valid @CheckedBy(Address.class) Address>> late() {
    return null;
  }

  @Get("/lines")
  Stream<@CheckedBy(Address.class) Address> lines() {
    return null;
  }

  @Get("/valid")
  List<@Valid Address> valid() {
    return List.of();
  }
}
