package dev.squall.openapi;

import dev.squall.http.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page: nothing but the element that the script fills, and what it needs. */
final class Page {
  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?");

  /** Seen to be enough for Swagger UI 5, with everything unfolded and tried out. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'{others};"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>API</title>
      <link rel="stylesheet" href="swagger-ui.css?{version}">
      <link rel="icon" type="image/png" href="favicon-32x32.png?{version}">
      </head>
      <body>
      <div id="swagger-ui"></div>
      <script src="swagger-ui-bundle.js?{version}"></script>
      <script src="start.js?{version}"></script>
      </body>
      </html>
      """;

  private Page() {}

  static Response response(@Nullable String version, String... servers) {
    if (version == null) {
      throw SwaggerUi.missing();
    }
    StringBuilder others = new StringBuilder();
    for (String server : servers) {
      if (!ORIGIN.matcher(server).matches()) {
        throw new IllegalArgumentException("not an origin such as https://api.example: " + server);
      }
      others.append(' ').append(server);
    }
    return Response.html(HTML.replace("{version}", version))
        .withHeader("Content-Security-Policy", POLICY.replace("{others}", others))
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader("Referrer-Policy", "no-referrer")
        .withHeader("Cache-Control", "no-cache");
  }
}
