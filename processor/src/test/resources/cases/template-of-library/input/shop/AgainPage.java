package shop;

import dev.squall.annotation.Template;

/** The template is in the library's jar. */
@Template("about.html")
record AgainPage() {}
