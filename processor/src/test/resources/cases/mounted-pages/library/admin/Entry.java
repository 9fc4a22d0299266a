package admin;

import dev.squall.annotation.Template;

/** A part of other pages. */
@Template("admin/entry.html")
public record Entry(long id) {}
