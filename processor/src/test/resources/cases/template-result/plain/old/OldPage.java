package old;

import dev.squall.annotation.Template;

@Template("old.html")
public record OldPage() {}
