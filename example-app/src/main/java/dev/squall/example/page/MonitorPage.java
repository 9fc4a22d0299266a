package dev.squall.example.page;

import dev.squall.annotation.Template;
import dev.squall.example.Incident;
import dev.squall.example.Monitor;
import dev.squall.form.FormInput;
import java.util.List;

/**
 * One monitor, its incidents, and the form that reports one.
 *
 * @param monitor the monitor
 * @param incidents its incidents, the newest first
 * @param report what was written into that form, and what is wrong with it
 */
@Template("monitors/show.html")
public record MonitorPage(Monitor monitor, List<Incident> incidents, FormInput report) {}
