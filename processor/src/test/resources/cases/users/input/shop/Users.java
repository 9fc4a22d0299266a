package shop;

import java.util.List;

public final class Users {
  public Users() {}

  List<String> names() {
    return List.of("ann", "bob");
  }
}
