package dev.squall.processor.cases;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.dispatch.DispatchTable;
import dev.squall.http.GivenFacts;
import dev.squall.http.PathValues;
import dev.squall.http.Request;
import dev.squall.http.RequestHead;
import dev.squall.http.RequestLimits;
import dev.squall.http.Response;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of libraries that are mounted under prefixes: where their links lead, and those of the application's pages to them. */
final class MountedPagesTest {
  private static final String AUDIT = """
      package admin;

      import dev.squall.annotation.Get;
      import dev.squall.annotation.Route;
      import dev.squall.annotation.Template;
      import dev.squall.http.Request;

      @Route("/audit")
      public final class AuditController {
        @Template("audit.html")
        public record Page(long id) {}

        @Template("entry.html")
        public record Entry(long id) {}

        @Get Page list() { return new Page(7); }

        @Get("/{id}") String show(long id, Request request) { return request.mount(); }
      }
      """;
  private static final String HOME = """
      package shop;

      import dev.squall.annotation.Get;
      import dev.squall.annotation.Route;
      import dev.squall.annotation.Template;

      @Route
      final class Home {
        @Template("home.html")
        record Page(long id) {}

        @Get("/") Page home() { return new Page(3); }
      }
      """;
  private static final String SHOP = """
      package shop;

      import dev.squall.annotation.Application;
      import dev.squall.annotation.Mount;

      @Application(mounts = {%s})
      public final class Shop {}
      """;

  @TempDir Path temporary;

  private Path library() throws IOException {
    Path sources = temporary.resolve("library/src/main");
    Folder.write(sources.resolve("java/admin/AuditController.java"), AUDIT);
    Folder.write(
        sources.resolve("java/admin/Admin.java"),
        "package admin; @dev.squall.annotation.RouteModule public final class Admin {}");
    Folder.write(sources.resolve("resources/templates/audit.html"), "<a href=\"{{ link AuditController.show(id) }}\">");
    Folder.write(sources.resolve("resources/templates/entry.html"), "<a href='{{ link AuditController.show(id) }}'>");
    Path classes = temporary.resolve("library/target/classes");
    Compilation.Result result = Compilation.to(Compiler.JAVAC, classes).compileAll(sources.resolve("java"));
    assertThat(result.errors()).isEmpty();
    return Folder.jar(classes, temporary.resolve("admin.jar"));
  }

  private DispatchTable application(Compiler compiler, String... mounts) throws Exception {
    Path library = library();
    Path sources = temporary.resolve("shop/src/main");
    Folder.write(sources.resolve("java/shop/Home.java"), HOME);
    Folder.write(sources.resolve("java/shop/Shop.java"), SHOP.formatted(String.join(", ", mounts)));
    Folder.write(
        sources.resolve("resources/templates/home.html"),
        "{% import admin.AuditController %}{% import admin.AuditController.Entry %}"
            + "<a href=\"{{ link AuditController.show(id) }}\">{{ link Home.home() }}{% module Entry(id) %}");
    Path classes = temporary.resolve("shop/target/classes");
    Compilation.Result result = Compilation.to(compiler, classes).classPath(library).compileAll(sources.resolve("java"));
    assertThat(result.errors()).isEmpty();
    URL[] urls = {classes.toUri().toURL(), library.toUri().toURL()};
    ClassLoader loader = new URLClassLoader(urls, MountedPagesTest.class.getClassLoader());
    return (DispatchTable) loader.loadClass("shop.ShopApplication").getMethod("create").invoke(null);
  }

  private static String get(DispatchTable table, String path) throws Exception {
    RequestHead head = new RequestHead();
    head.buffer = ("GET " + path + " HTTP/1.1\n").getBytes(US_ASCII);
    head.version = 11;
    head.methodTo = 3;
    head.pathFrom = 4;
    head.pathTo = 4 + path.length();
    PathValues values = new PathValues(table.maxVariables());
    int route = table.find(table.method(head.buffer, 0, 3), head.buffer, head.pathFrom, head.pathTo, values);
    assertThat(route).as(path).isNotEqualTo(DispatchTable.NOT_FOUND);
    GivenFacts connection =
        new GivenFacts(InetSocketAddress.createUnresolved("192.0.2.7", 4711), "http", RequestLimits.DEFAULT);
    Response response = (Response) table.invoke(route, new Request(head, head.buffer, values, new byte[0], connection));
    return new String(response.body(), UTF_8);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void linksLeadToWhereTheLibraryIsMounted(Compiler compiler) throws Exception {
    DispatchTable table = application(compiler, "@Mount(value = admin.Admin.class, at = \"/\u00e4dmin\")");
    assertThat(get(table, "/%C3%A4dmin/audit")).isEqualTo("<a href=\"/%C3%A4dmin/audit/7\">");
    assertThat(get(table, "/%C3%A4dmin/audit/7")).isEqualTo("/%C3%A4dmin");
    assertThat(get(table, "/")).isEqualTo("<a href=\"/%C3%A4dmin/audit/3\">/<a href='/%C3%A4dmin/audit/3'>");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void linksOfALibraryWithoutAPrefixAreAsTheyAre(Compiler compiler) throws Exception {
    DispatchTable table = application(compiler, "@Mount(admin.Admin.class)");
    assertThat(get(table, "/audit")).isEqualTo("<a href=\"/audit/7\">");
    assertThat(get(table, "/")).isEqualTo("<a href=\"/audit/3\">/<a href='/audit/3'>");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void linksOfALibraryThatIsMountedTwiceStayInTheirMount(Compiler compiler) throws Exception {
    DispatchTable table = application(
        compiler, "@Mount(value = admin.Admin.class, at = \"/b\")", "@Mount(value = admin.Admin.class, at = \"/a\")",
        "@Mount(admin.Admin.class)");
    assertThat(get(table, "/a/audit")).isEqualTo("<a href=\"/a/audit/7\">");
    assertThat(get(table, "/b/audit")).isEqualTo("<a href=\"/b/audit/7\">");
    assertThat(get(table, "/audit")).isEqualTo("<a href=\"/audit/7\">");
    assertThat(get(table, "/")).isEqualTo("<a href=\"/audit/3\">/<a href='/audit/3'>");
  }
}
