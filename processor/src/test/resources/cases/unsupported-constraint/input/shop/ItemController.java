package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

@Route("/items")
final class ItemController {

  @Get
  String list(
      @QueryParam @Own String own,
      @QueryParam List<@Own String> owns,
      @QueryParam @NotBlank(groups = Strict.class) String grouped,
      @QueryParam @Size(max = 3, payload = Severe.class) String loaded,
      @QueryParam @ConvertGroup(from = Default.class, to = Strict.class) String converted) {
    return "";
  }

  @Constraint(validatedBy = {})
  @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Own {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  interface Strict {}

  static final class Severe implements Payload {}
}
