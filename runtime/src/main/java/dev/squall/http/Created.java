package dev.squall.http;

/**
 * What a handler has made, and where it is to be found: status 201 with {@code Location} (RFC 9110, section 15.3.2). A handler that
 * returns it has a body that the compiler knows, as one that returns the body itself: a type that has JSON, or a page.
 *
 * <pre>{@code
 * @Post
 * Created<User> add(@Body NewUser user) {
 *   User added = users.add(user);
 *   return new Created<>(UserControllerLinks.show(added.id()).toString(), added);
 * }
 * }</pre>
 *
 * <p>Safe for use by any number of threads if the body is.
 *
 * @param location where it is: a URI reference, percent-encoded, as links are
 * @param body what is told of it
 * @param <T> the body's type
 */
public record Created<T>(String location, T body) {

  /** @throws IllegalArgumentException if the location is empty or no value of a header field */
  public Created {
    if (location.isEmpty()) {
      throw new IllegalArgumentException("the location of what was created is empty");
    }
    SentField.checkValue("Location", location);
  }
}
