package dev.squall.example;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import dev.squall.annotation.api.Hidden;
import dev.squall.http.Response;
import dev.squall.openapi.SwaggerUi;

/** The description of the API, for programs and as a page for people: {@code /docs/}. */
@Hidden
@Route
final class DocsController {

  @Get("/openapi.json")
  Response document() {
    return PulseOpenApi.document();
  }

  @Get("/docs/{file*}")
  Response page(String file) {
    return SwaggerUi.file(file, PulseOpenApi.document());
  }
}
