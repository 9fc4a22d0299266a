package dev.squall.processor.cases;

import dev.squall.render.TemplateResponse;
import dev.squall.render.Utf8Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs compiled templates: every class named {@code Pages} has public static methods that take an output, and render a page of some
 * values each.
 */
final class RenderedPages {
  private RenderedPages() {}

  /** What each method writes, by {@code package.method}. */
  static Map<String, String> of(Path classes, List<Path> libraries) {
    Map<String, String> rendered = new TreeMap<>();
    List<Path> entries = new ArrayList<>(libraries);
    entries.addFirst(classes);
    URL[] urls = entries.stream().map(RenderedPages::url).toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls, RenderedPages.class.getClassLoader())) {
      for (String name : names(classes)) {
        for (Method method : loader.loadClass(name).getMethods()) {
          if (List.of(method.getParameterTypes()).equals(List.of(Utf8Output.class))) {
            rendered.put(name.substring(0, name.lastIndexOf('.') + 1) + method.getName(), render(method));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return rendered;
  }

  private static String render(Method method) throws ReflectiveOperationException {
    Utf8Output out = TemplateResponse.output(0);
    method.invoke(null, out);
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  private static List<String> names(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(file -> file.endsWith("Pages.class"))
          .map(file -> classes.relativize(file).toString().replace('\\', '/').replace('/', '.'))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .toList();
    }
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
