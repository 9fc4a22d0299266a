package shop;

import org.jspecify.annotations.Nullable;

public record User(long id, String name, int age, @Nullable String note, boolean admin) {
  public String hello(String greeting) {
    return greeting + ", " + name;
  }

  public String fail() {
    throw new IllegalStateException("failed for " + name);
  }

  public String read() throws java.io.IOException {
    throw new java.io.FileNotFoundException(name);
  }
}
