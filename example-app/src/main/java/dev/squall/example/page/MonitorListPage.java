package dev.squall.example.page;

import dev.squall.annotation.Template;
import dev.squall.example.Monitor;
import java.util.List;

/**
 * All monitors, in pages.
 *
 * @param name what the names shown contain
 * @param number the page's number, from 1
 * @param monitors the monitors of this page
 * @param more whether there is a next page
 */
@Template("monitors/list.html")
public record MonitorListPage(String name, int number, List<Monitor> monitors, boolean more) {}
