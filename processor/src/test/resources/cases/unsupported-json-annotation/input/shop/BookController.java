package shop;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

@Route("/books")
final class BookController {
  @Get
  Book book() {
    return new Book("", "", "", LocalDate.MIN, LocalDate.MIN, LocalDate.MIN, LocalDate.MIN, Instant.MIN, Instant.MIN, LocalTime.MIN, 1);
  }

  @JacksonAnnotationsInside
  @JsonRawValue
  @interface Raw {}

  record Book(
      @JsonRawValue String title,
      @JsonProperty(value = "by", index = 2) String author,
      @Raw String text,
      @JsonFormat(pattern = "dd.MM.yyyyj") LocalDate day,
      @JsonFormat(pattern = "dd.MM.yyyy") LocalDate right,
      @JsonFormat(pattern = "HH:mm") LocalDate time,
      @JsonFormat(pattern = "yyyy") LocalDate year,
      @JsonFormat(pattern = "yyyy-MM-dd") Instant instant,
      @JsonFormat(pattern = "yyyy-MM-dd HH:mm") Instant minute,
      @JsonFormat(pattern = "B") LocalTime roughly,
      @JsonFormat int pages) {

    @JsonAnyGetter
    Map<String, String> more() {
      return Map.of();
    }
  }
}
