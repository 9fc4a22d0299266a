package dev.squall.processor.linking;

import dev.squall.processor.model.LinkedApplication.Construction;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.path.ParsedPath;
import dev.squall.processor.path.PathTemplateParser;
import java.util.Arrays;
import java.util.List;

/** Makes routes of texts. */
final class Routes {
  private static final LinkedController CONTROLLER =
      new LinkedController(
          TypeRef.of("shop", "ShopController"),
          new Construction(TypeRef.of("shop", "ShopControllerRoutes"), List.of()),
          "");

  private Routes() {}

  /** A route such as {@code GET /users/{id} long}: method, path, and the languages of the variables. */
  static LinkedRoute of(String text) {
    String[] words = text.split(" ");
    return of(words[0], words[1], List.of(words).subList(2, words.length));
  }

  static LinkedRoute of(String method, String path, List<String> languages) {
    ParsedPath.Valid parsed = (ParsedPath.Valid) PathTemplateParser.parse(path);
    return new LinkedRoute(
        method, parsed.template(), languages, CONTROLLER, "handle", "ShopController.handle()", false,
        SourceRef.named("ShopController.java:1"));
  }

  static List<LinkedRoute> all(String... texts) {
    return Arrays.stream(texts).map(Routes::of).toList();
  }

  /** The text that makes a route. */
  static String text(LinkedRoute route) {
    return (route.method() + " " + route.path().text() + " " + String.join(" ", route.languages())).strip();
  }
}
