package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;

@Route("/people")
final class PersonController {
  @Post
  Person add(@Body Person person) {
    return person;
  }
}
