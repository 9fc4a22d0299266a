package dev.squall.example.page;

import dev.squall.annotation.Template;
import dev.squall.example.Incident;
import dev.squall.example.Monitor;
import org.jspecify.annotations.Nullable;

/**
 * An incident and everything that was said about it.
 *
 * @param incident the incident
 * @param monitor what it concerns; null if that is not watched any more
 * @param error what is wrong with an update; empty where nothing is
 */
@Template("incidents/show.html")
public record IncidentPage(Incident incident, @Nullable Monitor monitor, String error) {}
