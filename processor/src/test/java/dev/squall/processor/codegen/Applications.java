package dev.squall.processor.codegen;

import dev.squall.dispatch.DispatchTable;
import dev.squall.processor.linking.AutomatonSegmentLanguages;
import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.LinkedApplication.Construction;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.PathTemplate;
import dev.squall.processor.model.SegmentLanguages;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.path.ParsedPath;
import dev.squall.processor.path.PathTemplateParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Applications for tests: their routes are given as text, and all lead to controllers that only exist for them. */
final class Applications {
  /** What is known of languages, from the automata that the analysis works with. */
  static final SegmentLanguages LANGUAGES = new AutomatonSegmentLanguages();

  private static final int ROUTES_PER_CONTROLLER = 20;

  private Applications() {}

  /**
   * A route.
   *
   * @param text the method, the path, and the languages of its variables: {@code GET /users/{id} long}
   */
  static LinkedRoute route(String text) {
    String[] words = text.split(" ", -1);
    if (!(PathTemplateParser.parse(words[1]) instanceof ParsedPath.Valid(PathTemplate path))) {
      throw new IllegalArgumentException(text);
    }
    return new LinkedRoute(
        words[0], path, List.of(words).subList(2, words.length), controller(0), "h0", "C0.h0()", false,
        SourceRef.named("C0.java:1"));
  }

  /** An application of these routes, twenty to a controller. */
  static LinkedApplication of(List<String> routes) {
    List<LinkedRoute> linked = new ArrayList<>();
    List<LinkedController> controllers = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      int number = i / ROUTES_PER_CONTROLLER;
      if (number == controllers.size()) {
        controllers.add(controller(number));
      }
      LinkedRoute route = route(routes.get(i));
      String method = "h" + i % ROUTES_PER_CONTROLLER;
      String name = "C" + number + "." + method + "()";
      linked.add(new LinkedRoute(
          route.method(), route.path(), route.languages(), controllers.get(number), method, name, i % 3 == 1,
          SourceRef.named("C" + number + ".java:" + i)));
    }
    return new LinkedApplication(
        TypeRef.of("shop", "Shop"), null, null, controllers, linked, SourceRef.named("Shop.java:1"));
  }

  private static LinkedController controller(int number) {
    TypeRef type = TypeRef.of("shop", "C" + number);
    return new LinkedController(type, new Construction(TypeRef.of("shop", "C" + number + "Routes"), List.of()), "");
  }

  /** The class files of an application's table, with routes classes that do nothing. */
  static Map<String, byte[]> compile(LinkedApplication application) {
    InMemoryCompiler compiler = new InMemoryCompiler()
        .add("module-info", "module shop { requires dev.squall.runtime; exports shop; }")
        .add(ApplicationClass.of(application, LANGUAGES, false));
    for (LinkedController controller : application.controllers()) {
      String name = controller.routes().type().simpleNames().getFirst();
      StringBuilder source = new StringBuilder("package shop;\nimport dev.squall.http.*;\n@SuppressWarnings(\"exports\")\npublic final class ")
          .append(name).append(" {\n/** Makes it. */\npublic ").append(name).append("() {}\n");
      for (int i = 0; i < ROUTES_PER_CONTROLLER; i++) {
        source.append("/** Runs. */\npublic Reply h").append(i).append("(Request r) { return Response.text(200, \"")
            .append(name).append(" h").append(i).append("\"); }\n");
      }
      compiler.add("shop." + name, source.append("}\n").toString());
    }
    return compiler.compile();
  }

  /** The application's table, compiled and made. */
  static DispatchTable table(LinkedApplication application) throws ReflectiveOperationException {
    Class<?> type = InMemoryCompiler.loader(compile(application)).loadClass("shop.ShopApplication");
    return (DispatchTable) type.getMethod("create").invoke(null);
  }
}
