package dev.squall.example.page;

import dev.squall.example.NewIncident;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a person wrote to report an incident.
 *
 * @param title what is wrong
 * @param text what happens
 */
public record IncidentForm(
    @NotBlank(message = IncidentForm.TITLE_RULE) @Size(max = NewIncident.MAX_TITLE, message = IncidentForm.TITLE_RULE) String title,
    @NotBlank(message = IncidentForm.TEXT_RULE) @Size(max = NewIncident.MAX_TEXT, message = IncidentForm.TEXT_RULE) String text) {
  static final String TITLE_RULE = "A title has 1 to " + NewIncident.MAX_TITLE + " characters.";
  static final String TEXT_RULE = "A text has 1 to " + NewIncident.MAX_TEXT + " characters.";
}
