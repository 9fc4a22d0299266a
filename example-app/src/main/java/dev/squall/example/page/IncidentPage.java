package dev.squall.example.page;

import dev.squall.annotation.Template;
import dev.squall.example.Incident;
import dev.squall.example.Monitor;
import dev.squall.form.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * An incident and everything that was said about it.
 *
 * @param incident the incident
 * @param monitor what it concerns; null if that is not watched any more
 * @param form what was written about it, and what is wrong with that
 */
@Template("incidents/show.html")
public record IncidentPage(Incident incident, @Nullable Monitor monitor, FormInput form) {}
