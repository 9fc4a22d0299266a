package dev.squall.example;

import dev.squall.annotation.api.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An incident to be opened.
 *
 * @param title what is wrong, in a few words
 * @param text what happens; several lines
 */
public record NewIncident(
    @NotBlank @Size(max = NewIncident.MAX_TITLE) @Example("Cards are refused") String title,
    @NotBlank @Size(max = NewIncident.MAX_TEXT) @Example("We look into it.") String text) {
  /** The most characters of a title. */
  public static final int MAX_TITLE = 200;

  /** The most characters of what is said about an incident at a time. */
  public static final int MAX_TEXT = 5_000;
}
