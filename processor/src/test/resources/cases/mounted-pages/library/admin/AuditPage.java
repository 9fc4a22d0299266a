package admin;

import dev.squall.annotation.Template;

@Template("admin/audit.html")
public record AuditPage(long id) {}
