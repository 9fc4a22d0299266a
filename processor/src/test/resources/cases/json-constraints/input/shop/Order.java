package shop;

import dev.squall.annotation.Check;
import dev.squall.annotation.CheckedBy;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record Order(
    @NotBlank @Size(max = 20) String name,
    @Min(1) @Max(10) int count,
    @DecimalMin("0.01") @Nullable BigDecimal price,
    Optional<@Email String> email,
    @NotEmpty List<@Size(min = 2) String> tags,
    Map<@Size(max = 3) String, @Positive Integer> stock,
    List<Address> addresses,
    @CheckedBy(value = Code.class, message = "{shop.code}") String code,
    int from,
    int to) {

  @Check(member = "to", message = "Must not be below from.")
  static boolean isOrdered(Order order) {
    return order.from <= order.to;
  }

  record Address(@NotBlank String street, @Pattern(regexp = "[0-9]{5}") String zip) {}

  static final class Code {
    static boolean isValid(String text) {
      return text.startsWith("c");
    }
  }
}
