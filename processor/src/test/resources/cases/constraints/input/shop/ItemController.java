package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.CheckedBy;
import dev.squall.annotation.CookieParam;
import dev.squall.annotation.Default;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.HeaderParam;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.http.UploadedFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Route("/items")
final class ItemController {

  @Get("/{id}")
  String show(
      @Positive long id,
      @QueryParam @Min(1) @Max(100) @Default("20") int size,
      @QueryParam @Min(1) OptionalInt page,
      @QueryParam Optional<@NotBlank String> query,
      @HeaderParam("X-Client") @Size(min = 2) String client,
      @CookieParam @Nullable @Pattern(regexp = "^[a-f0-9]{8}$", message = "No session has this form.") String session) {
    return "";
  }

  @Post
  String add(
      @FormParam @NotBlank @Size(max = 80) String name,
      @FormParam @Email(message = "{shop.email}") String email,
      @FormParam @Email(regexp = ".*@example[.]org") String contact,
      @FormParam @NotEmpty @Size(max = 3) List<@Size(min = 2, max = 10) String> tags,
      @FormParam Set<@Positive Integer> counts,
      @FormParam @DecimalMin(value = "0", inclusive = false) @DecimalMax("9999.99") @Digits(integer = 4, fraction = 2) BigDecimal price,
      @FormParam @DecimalMin("0.5") @Nullable Double weight,
      @FormParam @PositiveOrZero @Max(5_000_000_000L) long stock,
      @FormParam @Negative @Nullable Integer debt,
      @FormParam @NegativeOrZero short shift,
      @FormParam @AssertTrue boolean accepted,
      @FormParam @AssertFalse @Nullable Boolean robot,
      @FormParam @Past LocalDate made,
      @FormParam @PastOrPresent Instant seen,
      @FormParam Optional<@Future LocalDate> due,
      @FormParam @FutureOrPresent Year year,
      @FormParam @Null @Nullable String trap,
      @FormParam @CheckedBy(value = Isbn.class, code = "isbn", message = "Must be an ISBN.") String isbn,
      @FormParam @NotEmpty @Size(max = 2) List<UploadedFile> photos) {
    return "";
  }

  @Put
  String replace(@Body @NotBlank @Size(max = 1000) String text) {
    return "";
  }

  @Put("/plain")
  String plain(@Body @Valid String text, @QueryParam @Valid @NotNull String name) {
    return "";
  }

  @Get
  String repeated(
      @QueryParam @Pattern.List({@Pattern(regexp = "[a-z]*"), @Pattern(regexp = "(?i).{2,}")}) String word,
      @QueryParam @Pattern(regexp = "a+") @Pattern(regexp = "A+", flags = {Pattern.Flag.CASE_INSENSITIVE}) String letters) {
    return "";
  }

  static final class Isbn {
    static boolean isValid(CharSequence text) {
      return text.length() == 13;
    }
  }
}
