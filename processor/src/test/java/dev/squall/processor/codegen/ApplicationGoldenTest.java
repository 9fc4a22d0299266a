package dev.squall.processor.codegen;

import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.LinkedApplication.Construction;
import dev.squall.processor.model.LinkedApplication.LinkMethod;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is generated for an application, as people read it. */
class ApplicationGoldenTest {

  /** A shop with a mounted module: services, an error handler of its own, and links below a prefix. */
  private static LinkedApplication shop() {
    LinkedController users = new LinkedController(
        TypeRef.of("shop", "UserController"),
        new Construction(TypeRef.of("shop", "UserControllerRoutes"), List.of("users")), "");
    LinkedController audit = new LinkedController(
        TypeRef.of("audit", "AuditController"),
        new Construction(TypeRef.of("audit", "AuditControllerRoutes"), List.of()), "/admin",
        List.of(new LinkMethod("entry", List.of(TypeRef.of("", "long")), List.of("id"))));
    List<LinkedRoute> routes = new ArrayList<>();
    add(routes, users, "list", "GET /users");
    add(routes, users, "create", "POST /users");
    add(routes, users, "show", "GET /users/{id} long");
    add(routes, users, "remove", "DELETE /users/{id} long");
    add(routes, users, "search", "GET /users/search");
    add(routes, users, "avatar", "GET /users/{id}/avatar.{format} long enum:png|webp");
    add(routes, audit, "entry", "GET /admin/audit/{id} long");
    add(routes, audit, "day", "GET /admin/audit/{day:[0-9]{4}-[0-9]{2}} text");
    add(routes, audit, "file", "GET /admin/files/{path*} rest");
    return new LinkedApplication(
        TypeRef.of("shop", "Shop"),
        TypeRef.of("shop", "Services"),
        new Construction(TypeRef.of("shop", "ShopErrors"), List.of("users")),
        List.of(users, audit),
        routes,
        SourceRef.named("Shop.java:8"));
  }

  private static void add(List<LinkedRoute> routes, LinkedController controller, String method, String text) {
    LinkedRoute route = Applications.route(text);
    String type = controller.controller().simpleNames().getFirst();
    routes.add(new LinkedRoute(
        route.method(), route.path(), route.languages(), controller, method, type + "." + method + "(...)",
        method.equals("list"), SourceRef.named(type + ".java:" + (10 + routes.size()))));
  }

  @Test
  void smallApplication() throws IOException {
    GeneratedSource source = ApplicationClass.of(shop(), Applications.LANGUAGES, true);
    Goldens.check("shop/ShopApplication.java", source.text());
  }

  @Test
  void listing() throws IOException {
    GeneratedResource listing = RouteListing.of(shop());
    Goldens.check("shop/shop.Shop.routes.txt", listing.text());
  }

  @Test
  void switchesOverManyLiterals() throws IOException {
    List<String> routes = new ArrayList<>();
    for (String word : List.of("a", "bc", "def", "ghij", "klmno")) {
      routes.add("GET /length/" + word);
    }
    for (String word : List.of("alpha", "bravo", "delta", "gamma", "omega")) {
      routes.add("GET /first/" + word);
      routes.add("GET /first/" + word + "/{id} long");
    }
    for (int i = 0; i < 6; i++) {
      routes.add("GET /hash/item" + i);
    }
    routes.add("GET /hash/{other} text");
    GeneratedSource source = ApplicationClass.of(Applications.of(routes), Applications.LANGUAGES, false);
    Goldens.check("switches/ShopApplication.java", source.text());
  }

  @Test
  void routeModule() throws IOException {
    GeneratedSource source = RouteModuleClass.of(
        TypeRef.of("audit", "Audit"),
        List.of(TypeRef.of("audit", "LogController"), TypeRef.of("audit", "AuditController")),
        true);
    Goldens.check("audit/AuditRoutes.java", source.text());
  }
}
