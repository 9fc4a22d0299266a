package shop;

import dev.squall.annotation.Method;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Method("PROP FIND")
  void space() {}

  @Method("CONNECT")
  void connect() {}

  @Method(value = "get", path = "/x")
  void get() {}
}
