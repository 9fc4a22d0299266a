package dev.squall.example;

import dev.squall.annotation.api.Example;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What was found when something was probed. */
@Example("{\"type\": \"Up\", \"time\": \"2026-11-28T13:45:00Z\", \"milliseconds\": 45}")
public sealed interface Check {

  /** When. */
  Instant time();

  /**
   * It answered.
   *
   * @param time when it was asked
   * @param milliseconds how long the answer took
   */
  record Up(Instant time, @PositiveOrZero @Max(600_000) @Example("45") int milliseconds) implements Check {}

  /**
   * It did not answer, or not as it should.
   *
   * @param time when it was asked
   * @param reason what went wrong
   */
  record Down(Instant time, @NotBlank @Size(max = 500) @Example("503 Service Unavailable") String reason) implements Check {}
}
