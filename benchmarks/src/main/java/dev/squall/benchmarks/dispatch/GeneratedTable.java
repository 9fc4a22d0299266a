package dev.squall.benchmarks.dispatch;

import dev.squall.dispatch.DispatchTable;
import dev.squall.processor.codegen.ApplicationClass;
import dev.squall.processor.codegen.GeneratedSource;
import dev.squall.processor.linking.AutomatonSegmentLanguages;
import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.LinkedApplication.Construction;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.path.ParsedPath;
import dev.squall.processor.path.PathTemplateParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Writes, compiles and makes the dispatch table of a set of routes, as a build would. */
final class GeneratedTable {

  private GeneratedTable() {}

  static DispatchTable of(RouteSet routes) {
    try {
      Path folder = Files.createTempDirectory("squall-table");
      GeneratedSource table = ApplicationClass.of(application(routes), new AutomatonSegmentLanguages(), false);
      List<String> files = new ArrayList<>();
      files.add(write(folder, "BenchApplication", table.text()));
      for (int i = 0; i < routes.controllers(); i++) {
        files.add(write(folder, "C" + i + "Routes", routesClass(i)));
      }
      compile(folder, files);
      // Not closed: the table loads its nested classes as they are needed.
      URLClassLoader loader = new URLClassLoader(new URL[] {url(folder)}, GeneratedTable.class.getClassLoader());
      return (DispatchTable) loader.loadClass("bench.BenchApplication").getMethod("create").invoke(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }

  private static String write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), text).toString();
  }

  private static void compile(Path folder, List<String> files) {
    List<String> arguments = new ArrayList<>(List.of(
        "-proc:none", "-nowarn", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
    arguments.addAll(files);
    int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
    if (result != 0) {
      throw new IllegalStateException("the table does not compile");
    }
  }

  private static String routesClass(int number) {
    StringBuilder source = new StringBuilder("package bench; import dev.squall.http.*; public final class C" + number + "Routes {");
    for (int handler = 0; handler < 5; handler++) {
      source.append(" public Reply h").append(handler).append("(Request request) { return Response.empty(204); }");
    }
    return source.append(" }").toString();
  }

  private static LinkedApplication application(RouteSet routes) {
    List<LinkedController> controllers = new ArrayList<>();
    for (int i = 0; i < routes.controllers(); i++) {
      TypeRef type = TypeRef.of("bench", "C" + i + "Routes");
      controllers.add(new LinkedController(TypeRef.of("bench", "C" + i), new Construction(type, List.of()), ""));
    }
    List<LinkedRoute> linked = new ArrayList<>();
    for (String pattern : routes.patterns()) {
      int number = linked.size();
      linked.add(route(pattern, controllers.get(RouteSet.controllerOf(number)), RouteSet.handlerOf(number)));
    }
    return new LinkedApplication(
        TypeRef.of("bench", "Bench"), null, null, controllers, linked, SourceRef.named("Bench"));
  }

  private static LinkedRoute route(String pattern, LinkedController controller, int handler) {
    if (!(PathTemplateParser.parse(pattern) instanceof ParsedPath.Valid valid)) {
      throw new IllegalArgumentException(pattern);
    }
    List<String> languages = new ArrayList<>();
    if (pattern.contains("{id}")) {
      languages.add("long");
    }
    if (pattern.contains("{note}")) {
      languages.add("text");
    }
    return new LinkedRoute(
        "GET", valid.template(), languages, controller, "h" + handler, pattern, false, SourceRef.named(pattern));
  }
}
