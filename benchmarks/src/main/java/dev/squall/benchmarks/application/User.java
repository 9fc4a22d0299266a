package dev.squall.benchmarks.application;

/** The body of {@code /users/{id}}. */
record User(long id, String name) {

  static User of(long id) {
    return new User(id, "User " + id);
  }
}
