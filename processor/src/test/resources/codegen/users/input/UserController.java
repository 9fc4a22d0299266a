package users;

import dev.squall.http.Headers;
import dev.squall.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

final class UserController {
  private final Users users;

  UserController(Users users) {
    this.users = users;
  }

  String show(long id) {
    return users.name(id);
  }

  Optional<String> show(String name) {
    return name.equals("nobody") ? Optional.empty() : Optional.of(name);
  }

  String search(String q, OptionalInt page, int size, List<String> tag, Set<State> state, Long after) {
    return q + " " + page + " " + size + " " + tag + " " + state + " " + after;
  }

  byte[] key(UUID key, int part, Headers headers, String session) {
    return (key + " " + part + " " + headers.get("Accept") + " " + session).getBytes(StandardCharsets.UTF_8);
  }

  Response create(byte[] body) {
    return Response.text(201, "made of " + body.length);
  }

  void remove(short id) {
    users.name(id);
  }

  String move(String from, String to) {
    return from + " to " + to;
  }

  String pay(Money amount) {
    return amount.toString();
  }

  String inState(State state) {
    return state.toString();
  }

  CompletionStage<Optional<String>> load(String request) {
    return CompletableFuture.completedStage(request.isEmpty() ? Optional.empty() : Optional.of(request));
  }

  String file(String path) {
    return path;
  }

  String tree(List<String> path) {
    return path.toString();
  }

  String notify(Money amount) {
    return "notified";
  }
}
