package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Route("/books")
final class BookController {
  @Get("/int")
  int number() {
    return 1;
  }

  @Get("/list")
  List<String> list() {
    return List.of();
  }

  @Get("/stage")
  CompletionStage<Integer> stage() {
    return CompletableFuture.completedStage(1);
  }

  @Get("/void")
  Optional<Void> nothing() {
    return Optional.empty();
  }
}
