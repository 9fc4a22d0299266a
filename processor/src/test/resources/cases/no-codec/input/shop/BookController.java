package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

@Route("/books")
final class BookController {
  @Get("/any")
  List<?> any() {
    return List.of();
  }

  @Get("/raw")
  @SuppressWarnings("rawtypes")
  Map raw() {
    return Map.of();
  }

  @Get("/object")
  Object object() {
    return "";
  }

  @Get("/shelf")
  Shelf shelf() {
    return new Shelf(List.of(), new File(""), () -> "", new Reader() {}, Map.of());
  }

  @Post("/author")
  void author(@Body Author author) {}

  @Post("/several")
  void several(@Body Several several) {}

  @Post("/pages")
  void pages(@Body List<Page> pages) {}

  @Post("/growing")
  void growing(@Body Growing<String> growing) {}

  record Shelf(List<Object> things, File file, Supplier<String> lazy, Reader reader, Map<Page, Integer> byPage) {}

  interface Reader {}

  record Page(char[] text) {}

  abstract static class Author {}

  static final class Several {
    Several(int a) {}

    Several(String a) {}
  }

  record Growing<T>(T item, Optional<Growing<List<T>>> next) {}
}
