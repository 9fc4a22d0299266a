package dev.squall.example.page;

import dev.squall.example.Incident;
import dev.squall.example.NewIncident;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a person wrote about an incident.
 *
 * @param phase how far one is
 * @param text what there is to say
 */
public record UpdateForm(
    Incident.Phase phase,
    @NotBlank(message = IncidentForm.TEXT_RULE) @Size(max = NewIncident.MAX_TEXT, message = IncidentForm.TEXT_RULE) String text) {}
