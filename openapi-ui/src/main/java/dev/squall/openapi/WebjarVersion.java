package dev.squall.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Finds out which version of Swagger UI is on the class path: its files are in a folder of that name. */
final class WebjarVersion {
  private static final String FILE = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private WebjarVersion() {}

  /** The version; null if there is none. */
  static @Nullable String find() {
    ClassLoader loader = SwaggerUi.class.getClassLoader();
    try (InputStream file = loader == null ? ClassLoader.getSystemResourceAsStream(FILE) : loader.getResourceAsStream(FILE)) {
      if (file == null) {
        return null;
      }
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
