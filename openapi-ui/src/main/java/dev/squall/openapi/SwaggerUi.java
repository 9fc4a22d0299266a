package dev.squall.openapi;

import dev.squall.http.ClassPathFile;
import dev.squall.http.NotFoundException;
import dev.squall.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * Serves Swagger UI, a page on which people read the description of an API and try it out, by one handler:
 *
 * <pre>{@code
 * @Hidden
 * @Get("/docs/{file*}")
 * Response docs(String file) {
 *   return SwaggerUi.file(file, ShopOpenApi.document());
 * }
 * }</pre>
 *
 * <p>The page is then at {@code /docs/}, with the slash. It needs {@code org.webjars:swagger-ui} on the class path, in any version 5.
 * Its Content-Security-Policy lets it load nothing from elsewhere, run no script but its own, and ask nobody but the server that it came
 * from; no validator is asked, and no parameter of its URL changes what it shows. There is no other file than the few that it needs, whatever
 * the path says. Its files have the version in their URLs, so that browsers keep them for good. Stateless.
 */
public final class SwaggerUi {
  private static final String TYPE_SCRIPT = "text/javascript; charset=utf-8";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private SwaggerUi() {}

  /**
   * A file of the page.
   *
   * @param file the rest of the path: empty for the page itself
   * @param document the description of the API, as {@code application/json}
   * @param servers further origins that may be asked when somebody tries something out, such as {@code https://api.example}
   * @throws NotFoundException if the page has no such file
   * @throws IllegalStateException if {@code org.webjars:swagger-ui} is not on the class path
   * @throws IllegalArgumentException if a server is no origin
   */
  public static Response file(String file, Response document, String... servers) {
    return switch (file) {
      case "" -> Page.response(Webjar.VERSION, servers);
      case "openapi.json" -> document;
      case "start.js" -> kept(Start.FILE);
      case "swagger-ui.css" -> kept(Webjar.STYLE);
      case "swagger-ui-bundle.js" -> kept(Webjar.SCRIPT);
      case "favicon-32x32.png" -> kept(Webjar.ICON);
      default -> throw new NotFoundException();
    };
  }

  private static Response kept(@Nullable ClassPathFile file) {
    if (file == null) {
      throw Webjar.missing();
    }
    return file.response().withHeader("Cache-Control", FOR_GOOD).withHeader("X-Content-Type-Options", "nosniff");
  }

  /** The script of ours that starts the page. */
  private static final class Start {
    static final ClassPathFile FILE = ClassPathFile.of(SwaggerUi.class, "/dev/squall/openapi/start.js", TYPE_SCRIPT);
  }

  /** The files of the webjar. */
  private static final class Webjar {
    static final @Nullable String VERSION = WebjarVersion.find();
    static final @Nullable ClassPathFile SCRIPT = file("swagger-ui-bundle.js", TYPE_SCRIPT);
    static final @Nullable ClassPathFile STYLE = file("swagger-ui.css", "text/css; charset=utf-8");
    static final @Nullable ClassPathFile ICON = file("favicon-32x32.png", "image/png");

    private static @Nullable ClassPathFile file(String name, String type) {
      return VERSION == null
          ? null
          : ClassPathFile.of(SwaggerUi.class, "/META-INF/resources/webjars/swagger-ui/" + VERSION + "/" + name, type);
    }

    static IllegalStateException missing() {
      return new IllegalStateException(
          "Swagger UI is not on the class path: add the dependency org.webjars:swagger-ui (version 5) to the application");
    }
  }

  /** What the page needs the webjar for. */
  static IllegalStateException missing() {
    return Webjar.missing();
  }
}
