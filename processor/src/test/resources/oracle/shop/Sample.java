package shop;

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
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;

public record Sample(
    @NotBlank String blank,
    @NotEmpty String empty,
    @Size(min = 2, max = 4) String size,
    @Pattern(regexp = "^[a-c]+x?$|\\d{2,}") String pattern,
    @Pattern(regexp = "a.é+", flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.UNICODE_CASE, Pattern.Flag.DOTALL}) String flagged,
    @Email String email,
    @DecimalMin("-1.5") @DecimalMax(value = "10", inclusive = false) String number,
    @Digits(integer = 2, fraction = 1) String digits,
    @Min(-3) @Max(7) int whole,
    @Min(-3) @Max(7) byte small,
    @Min(-9_000_000_000L) @Max(9_000_000_000L) long large,
    @Min(-3) @Max(7) BigInteger big,
    @Min(-3) @Max(7) BigDecimal decimal,
    @DecimalMin(value = "0.1", inclusive = false) @DecimalMax("9.9") BigDecimal range,
    @DecimalMin("0.1") @DecimalMax("9.9") double binary,
    @Min(-3) @Max(7) double round,
    @DecimalMax("3.5") int below,
    @Positive int positive,
    @PositiveOrZero BigDecimal positiveOrZero,
    @Negative double negative,
    @NegativeOrZero BigInteger negativeOrZero,
    @Digits(integer = 3, fraction = 2) BigDecimal places,
    @Digits(integer = 2, fraction = 0) int length,
    @AssertTrue boolean accepted,
    @Past Instant instant,
    @PastOrPresent OffsetDateTime offset,
    @Future ZonedDateTime zoned,
    @FutureOrPresent LocalDateTime local,
    @Past LocalDate date,
    @FutureOrPresent LocalDate today,
    @Future Year year,
    @PastOrPresent YearMonth month,
    @Past MonthDay day,
    @Future LocalTime time,
    @NotEmpty @Size(max = 3) List<@Size(min = 2) String> tags,
    List<@Positive Integer> counts) {}
