package shop;

import dev.squall.annotation.Template;

/** A page. */
@Template("page.html")
public record Page(String name) {}
