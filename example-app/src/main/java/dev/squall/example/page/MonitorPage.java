package dev.squall.example.page;

import dev.squall.annotation.Template;
import dev.squall.example.Incident;
import dev.squall.example.Monitor;
import java.util.List;

/**
 * One monitor, its incidents, and the form that reports one.
 *
 * @param monitor the monitor
 * @param incidents its incidents, the newest first
 * @param error what is wrong with a report; empty where nothing is
 * @param title what was written as the report's title
 * @param text what was written as its text
 */
@Template("monitors/show.html")
public record MonitorPage(Monitor monitor, List<Incident> incidents, String error, String title, String text) {}
