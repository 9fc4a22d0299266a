package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Default;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import dev.squall.annotation.api.Example;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The users. */
@Route("/users")
final class UserController {

  /** How users pay. */
  sealed interface Payment permits Card, Bill {}

  /**
   * By card.
   *
   * @param number the card's number
   */
  record Card(@Size(min = 12, max = 19) String number) implements Payment {}

  /** By bill. */
  record Bill(Address address) implements Payment {}

  record Address(@NotBlank String street, @Nullable String door) {}

  /** What a user may do. */
  enum Role {
    /** Everything. */
    OWNER,
    GUEST,
    /**
     * Some_thing *else*.
     *
     * @deprecated be a {@link #GUEST}
     */
    @Deprecated
    OTHER
  }

  /**
   * A user to be.
   *
   * @param name the name, as it is shown
   * @param mail where letters go
   */
  record NewUser(
      @NotBlank @Size(max = 80) @Example("Ada") String name,
      @Email String mail,
      @Min(18) int age,
      @Default("GUEST") Role role,
      Optional<Payment> payment) {}

  /** A user. */
  record User(long id, String name, Role role, Instant since, List<User> friends, @Nullable Payment payment) {}

  /** Some of many. */
  record Page<T>(List<T> items, @Nullable String next, Map<String, Integer> counts) {}

  /** Lists users. */
  @Get
  Page<User> list() {
    throw new UnsupportedOperationException();
  }

  /**
   * Shows a user.
   *
   * @return the user
   */
  @Get("/{id}")
  Optional<User> show(long id) {
    return Optional.empty();
  }

  /**
   * Adds a user.
   *
   * @param user whom to add
   */
  @Post
  @Status(201)
  User add(@Body NewUser user) {
    throw new UnsupportedOperationException();
  }

  @Put("/{id}/address")
  Address move(long id, @Body Address address) {
    return address;
  }
}
