package users;

/** What the controller needs. */
public final class Users {
  /** Makes it. */
  public Users() {}

  String name(long id) {
    return "user " + id;
  }
}
