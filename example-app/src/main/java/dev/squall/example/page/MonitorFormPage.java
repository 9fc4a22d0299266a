package dev.squall.example.page;

import dev.squall.annotation.Template;
import dev.squall.form.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new monitor or for one that is there.
 *
 * @param id the number of the monitor; null for a new one
 * @param form what was written into the form, and what is wrong with it
 */
@Template("monitors/form.html")
public record MonitorFormPage(@Nullable Long id, FormInput form) {}
