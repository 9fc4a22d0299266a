package dev.squall.example;

import dev.squall.annotation.api.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something to be said about an incident.
 *
 * @param phase how far one is; {@code RESOLVED} ends the incident, any other goes on with it
 * @param text what there is to say; several lines
 */
public record NewUpdate(
    Incident.Phase phase, @NotBlank @Size(max = NewIncident.MAX_TEXT) @Example("The bank had a fault.") String text) {}
