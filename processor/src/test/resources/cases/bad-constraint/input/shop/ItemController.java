package shop;

import dev.squall.annotation.CheckedBy;
import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Route("/items")
final class ItemController {

  @Get("/sizes")
  String sizes(
      @QueryParam @Size(min = -1) String negative,
      @QueryParam @Size(min = 5, max = 2) String swapped,
      @QueryParam @Size String none,
      @QueryParam @Size(min = 5) @Size(max = 4) String apart,
      @QueryParam List<@Size(max = 0) String> empty) {
    return "";
  }

  @Get("/numbers")
  String numbers(
      @QueryParam @Min(10) @Max(9) int apart,
      @QueryParam @PositiveOrZero @Negative long neither,
      @QueryParam @Min(1000) byte large,
      @QueryParam @DecimalMin("one") BigDecimal word,
      @QueryParam @DecimalMin(value = "1", inclusive = false) @DecimalMax("1.0") double open,
      @QueryParam @Digits(integer = 0, fraction = 0) BigDecimal nothing) {
    return "";
  }

  @Get("/others")
  String others(
      @QueryParam @Nullable @NotBlank String both,
      @QueryParam @Nullable @NotNull String twice,
      @QueryParam @Null String never,
      @QueryParam @Size(max = 3, message = "At most {maximum}.") String unknown,
      @QueryParam @Size(max = 3, message = "Not ${validatedValue}") String evaluated,
      @QueryParam @NotBlank(message = "Not {min}!") String limitless,
      @QueryParam @Pattern(regexp = "a", flags = Pattern.Flag.COMMENTS) String flag,
      @QueryParam @Pattern(regexp = "(a") String open,
      @QueryParam @Pattern(regexp = "(a)\\1") String back,
      @QueryParam @CheckedBy(Empty.class) String unchecked,
      @QueryParam @CheckedBy(value = Short.class, code = "a b") String code,
      @QueryParam @CheckedBy(value = Short.class, code = "missing") String taken) {
    return "";
  }

  @Get("/contrary")
  String contrary(
      @QueryParam @AssertTrue @AssertFalse boolean both,
      @QueryParam @Past @FutureOrPresent LocalDate day,
      @QueryParam @DecimalMin("1.1") @DecimalMax("1.9") int between,
      @QueryParam @Digits(integer = 1, fraction = 0) @Min(10) int digits,
      @QueryParam @Digits(integer = 1, fraction = 0) @Min(9) int fits,
      @QueryParam @PastOrPresent @FutureOrPresent LocalDate today,
      @QueryParam @NotBlank(message = "{unclosed") String brace,
      @QueryParam @Email(flags = Pattern.Flag.CASE_INSENSITIVE) String flags,
      @QueryParam @Pattern(regexp = "a$b") String middle,
      @QueryParam @CheckedBy(Throwing.class) String thrown) {
    return "";
  }

  @Get("/result")
  @Size(max = 3)
  String result() {
    return "";
  }

  static final class Throwing {
    static boolean isValid(String value) throws Exception {
      return true;
    }
  }

  static final class Empty {
    static boolean isValid(Integer value) {
      return true;
    }
  }

  static final class Short {
    static boolean isValid(String value) {
      return true;
    }
  }
}
