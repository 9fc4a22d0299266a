package dev.squall.example.page;

import dev.squall.annotation.api.Example;
import dev.squall.example.NewMonitor;
import dev.squall.example.ProbeInterval;
import dev.squall.example.ProbeUrl;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/**
 * What a person wrote into the form of a monitor.
 *
 * @param name the name
 * @param url the URL
 * @param seconds the interval in seconds
 */
public record MonitorForm(
    @NotBlank(message = MonitorForm.NAME_RULE)
        @Size(max = NewMonitor.MAX_NAME, message = MonitorForm.NAME_RULE)
        @Pattern(regexp = NewMonitor.NAME, message = "A name has no control characters.")
        @Example("Shop")
        String name,
    @Example("https://example.org/") ProbeUrl url,
    @Min(ProbeInterval.SHORTEST) @Max(ProbeInterval.LONGEST) int seconds) {
  static final String NAME_RULE = "A name has 1 to " + NewMonitor.MAX_NAME + " characters.";

  Duration interval() {
    return Duration.ofSeconds(seconds);
  }
}
