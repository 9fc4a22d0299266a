package shop;

import dev.squall.annotation.Default;
import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

@Route("/books")
final class BookController {
  enum Size {
    SMALL,
    LARGE
  }

  @Get("/constrained")
  String constrained(
      @QueryParam @Max(5) @Default("6") int most,
      @QueryParam @DecimalMin(value = "1", inclusive = false) @Default("1.0") double open,
      @QueryParam @jakarta.validation.constraints.Size(max = 3) @Default("toolong") String text,
      @QueryParam @Default({"1", "0"}) List<@Positive Integer> several,
      @QueryParam @Max(5) @Default("5") int fits) {
    return "";
  }

  @Get("/more")
  String more(
      @QueryParam @Digits(integer = 2, fraction = 1) @Default("12.25") BigDecimal digits,
      @QueryParam @Pattern(regexp = "[a-z]+") @Default("A1") String pattern,
      @QueryParam @Email @Default("nobody") String email,
      @QueryParam @Future @Default("2001-02-03") LocalDate day,
      @QueryParam @AssertTrue @Default("false") boolean agreed,
      @QueryParam @jakarta.validation.constraints.Size(max = 1) @Default({"1", "2"}) List<Integer> two) {
    return "";
  }

  @Get("/right")
  String right(
      @QueryParam @Digits(integer = 2, fraction = 1) @Default("12.50") BigDecimal digits,
      @QueryParam @Pattern(regexp = "[a-zé]+") @Default("abcé") String pattern,
      @QueryParam @Email @Default("nobody@localhost") String email,
      @QueryParam @Past @Default("2001-02-03") LocalDate day,
      @QueryParam @Future @Default("12:00") LocalTime noon,
      @QueryParam @Default({"1", "2"}) @jakarta.validation.constraints.Size(max = 2) List<Integer> two) {
    return "";
  }

  @Get("/list")
  String list(
      @QueryParam @Default("ten") int count,
      @QueryParam @Default("SMAL") Size size,
      @QueryParam @Default({"1", "2"}) long page,
      @QueryParam @Default({"2026-01-01", "2026-02-31"}) List<LocalDate> days) {
    return "" + count + size + page + days;
  }
}
