package shop;

import dev.squall.annotation.Default;
import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import java.time.LocalDate;
import java.util.List;

@Route("/books")
final class BookController {
  enum Size {
    SMALL,
    LARGE
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
