/**
 * An interactive page for the description of an application's API: Swagger UI from {@code org.webjars:swagger-ui}, which the
 * application adds to its class path, served without anything from elsewhere.
 */
module dev.squall.openapi.ui {
  requires transitive dev.squall.runtime;
  requires static org.jspecify;

  exports dev.squall.openapi;
}
