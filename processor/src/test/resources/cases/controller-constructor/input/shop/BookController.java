package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import java.io.IOException;

@Route("/books")
final class BookController {
  BookController() {}

  BookController(String name) {}

  @Get
  String list() {
    return "";
  }
}

@Route("/other")
final class Other {
  private Other() {}

  @Get
  String list() {
    return "";
  }
}

@Route("/failing")
final class Failing {
  Failing() throws IOException, IllegalStateException {}

  @Get
  String list() {
    return "";
  }
}
