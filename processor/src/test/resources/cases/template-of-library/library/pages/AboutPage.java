package pages;

import dev.squall.annotation.Template;

@Template("about.html")
public record AboutPage() {}
