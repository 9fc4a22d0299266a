package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Route("/books")
final class BookController {
  @Get("/thread")
  Thread thread() {
    return Thread.currentThread();
  }

  @Get("/stage")
  CompletionStage<Thread> stage() {
    return CompletableFuture.completedStage(Thread.currentThread());
  }

  @Get("/void")
  Optional<Void> nothing() {
    return Optional.empty();
  }
}
