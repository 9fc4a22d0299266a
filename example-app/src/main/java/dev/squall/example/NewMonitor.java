package dev.squall.example;

import dev.squall.annotation.CheckedBy;
import dev.squall.annotation.Default;
import dev.squall.annotation.api.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/**
 * What a monitor shall be.
 *
 * @param name what people call it, without control characters
 * @param url what is requested: {@code http} or {@code https}, without credentials
 * @param interval the time between two probes, from ten seconds to a day
 */
public record NewMonitor(
    @NotBlank @Size(max = NewMonitor.MAX_NAME) @Pattern(regexp = NewMonitor.NAME, message = "Must have no control characters.")
        @Example("Shop") String name,
    @Example("https://shop.example/") ProbeUrl url,
    @CheckedBy(value = ProbeInterval.class, code = "interval", message = "Must be from ten seconds to a day.") @Default("PT1M")
        Duration interval) {
  /** The most characters of a name. */
  public static final int MAX_NAME = 200;

  /** What a name matches. */
  public static final String NAME = "\\P{Cc}*";
}
