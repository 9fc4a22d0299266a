package shop;

import dev.squall.annotation.Default;
import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
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

  @Get("/list")
  String list(
      @QueryParam @Default("ten") int count,
      @QueryParam @Default("SMAL") Size size,
      @QueryParam @Default({"1", "2"}) long page,
      @QueryParam @Default({"2026-01-01", "2026-02-31"}) List<LocalDate> days) {
    return "" + count + size + page + days;
  }
}
