package admin;

import dev.squall.annotation.Template;

@Template("audit.html")
public record AuditPage(long id) {}
