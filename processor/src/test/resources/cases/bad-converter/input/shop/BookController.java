package shop;

import dev.squall.annotation.Convert;
import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{isbn}")
  String show(Isbn isbn) {
    return isbn.toString();
  }

  @Get("/by/{name}")
  String by(@Convert(Names.class) StringBuilder name) {
    return name.toString();
  }

  @Get("/since/{year}")
  String since(@Convert(Years.class) Object year) {
    return year.toString();
  }

  @Convert(Isbn.class)
  record Isbn(String text) {
    static Isbn parse(String text) {
      return new Isbn(text);
    }
  }

  static final class Names {
    static String parse(String text) {
      return text;
    }

    String format(StringBuilder name) {
      return name.toString();
    }
  }

  private static final class Years {}
}
