package admin;

public final class AuditLog {
  public AuditLog() {}

  public String entry(long id) {
    return "entry " + id;
  }
}
