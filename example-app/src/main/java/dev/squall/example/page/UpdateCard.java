package dev.squall.example.page;

import dev.squall.annotation.Template;
import dev.squall.example.Incident;

/** Something said about an incident, with the style that it needs. */
@Template("incidents/update.html")
public record UpdateCard(Incident.Update update) {}
