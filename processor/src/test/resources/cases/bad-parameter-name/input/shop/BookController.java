package shop;

import dev.squall.annotation.CookieParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.HeaderParam;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get
  String list(
      @HeaderParam("a b") String header, @CookieParam("a;b") String cookie, @QueryParam("a b") String query) {
    return header + cookie + query;
  }

  @Get("/all")
  String all(@HeaderParam String größe) {
    return größe;
  }
}
