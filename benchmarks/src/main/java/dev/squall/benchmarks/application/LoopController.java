package dev.squall.benchmarks.application;

import dev.squall.annotation.Body;
import dev.squall.annotation.Get;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.benchmarks.template.FortunesPage;
import dev.squall.http.Response;

/** The measured routes, answered on the event loop. */
@Route
@NonBlocking
final class LoopController {

  LoopController() {}

  @Get("/plaintext")
  String plaintext() {
    return "Hello, World!";
  }

  @Get("/json")
  Message json() {
    return new Message("Hello, World!");
  }

  @Get("/users/{id}")
  User user(long id) {
    return User.of(id);
  }

  @Post("/upload")
  String upload(@Body byte[] body) {
    return Integer.toString(body.length);
  }

  @Get("/stream")
  Response stream() {
    return Response.stream(200, "text/plain", LargeBody.BYTES, new LargeBody());
  }

  @Get("/fortunes")
  FortunesPage fortunes() {
    return FortunesPage.create();
  }
}
