package dev.squall.template.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.server.Server;
import dev.squall.server.ServerOptions;
import dev.squall.template.TemplateProject;
import dev.squall.template.TemplateProject.CompiledProject;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page with a content security policy, from a server to a browser: what has the nonce of the request runs, and nothing else. */
class PolicyPageTest {
  private static final String POLICY = "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'";

  /** What scripts find goes into the list {@code ran}; colours of paragraphs tell which styles were taken. */
  private static final String PAGE = """
      <!DOCTYPE html>
      <html><head><title>{{ title }}</title>
      <style nonce="{{ csp_nonce }}">#own { color: rgb(1, 2, 3) }</style>
      <style>#other { color: rgb(1, 2, 3) }</style>
      <style nonce="AAAAAAAAAAAAAAAAAAAAAA">#wrong { color: rgb(1, 2, 3) }</style>
      </head><body>
      <p id="own"></p><p id="other"></p><p id="wrong"></p><p id="attribute" style="color: rgb(1, 2, 3)"></p>
      <script nonce="{{ csp_nonce }}">
        const ran = ["own"];
        const owner = () => ({{ owner }});
        const list = [{% for name in names %}{{ name }}{% if not loop.last %},{% end %}{% end %}];
        const none = [{% for name in nobody %}{{ name }}{% if not loop.last %},{% end %}{% end %}];
        const first = [{% for n in 1..3 %}{% if not loop.first %}, {% end %}{ "n": {{ n }} }{% end %}];
      </script>
      <script>ran.push("other")</script>
      <script nonce="AAAAAAAAAAAAAAAAAAAAAA">ran.push("wrong")</script>
      <script src="/other.js"></script>
      <p onclick="ran.push('handler')" id="clicked"></p>
      {% module Box(title) %}{% module Box(title) %}
      </body></html>
      """;

  private static final String BOX = """
      <p id="module">{{ name }}</p><p id="file"></p>
      {% css %}#module { color: rgb(1, 2, 3) }{% end %}
      {% css_file "/module.css" %}
      {% javascript_file "/module.js" %}
      {% javascript %}
        document.getElementById("clicked").click();
        const colour = id => getComputedStyle(document.getElementById(id)).color === "rgb(1, 2, 3)";
        addEventListener("load", () => {
          ran.push("module");
          const styled = ["own", "other", "wrong", "attribute", "module", "file"].filter(colour);
          const told = document.createElement("pre");
          told.textContent = JSON.stringify({ ran, styled, owner: owner(), list, none, first });
          document.body.append(told);
        });
      {% end %}
      """;

  private static final String SERVED = """
      public final class Served {
        public static dev.squall.http.Reply page(dev.squall.http.Request request) {
          return HomeTemplate.response(
              200,
              new Home("</title><script>ran.push('title')</script>", java.util.Map.of("name", "</script><!-- \\"x\\\\"),
                  java.util.List.of("a", "'\\"`${b}", "\\u2028"), java.util.List.of()),
              request);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void onlyWhatHasTheNonceRuns() throws Exception {
    Optional<Chromium> chromium = Chromium.find();
    assumeTrue(chromium.isPresent(), "Chromium is not installed: install the package chromium to run this test");
    CompiledProject project = new TemplateProject()
        .java("Home", "public record Home(String title, java.util.Map<String, String> owner, java.util.List<String> names, java.util.List<String> nobody) {}")
        .java("Box", "@dev.squall.annotation.Template(\"box.html\") public record Box(String name) {}")
        .java("Served", SERVED)
        .page("Home", "home.html").page("Box", "box.html").template("home.html", PAGE).template("box.html", BOX).compile();
    assertThat(project.errors()).isEmpty();
    assertThat(project.succeeded()).as("%s", project.messages()).isTrue();
    ServerOptions options = ServerOptions.builder().host("127.0.0.1").port(0).contentSecurityPolicy(POLICY).build();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {project.classes().toUri().toURL()}, getClass().getClassLoader())) {
      Method page = loader.loadClass("shop.Served").getMethod("page", Request.class);
      try (Server server = Server.start(new OneFunction(request -> reply(page, request)), options)) {
        Document document = Jsoup.parse(chromium.get().dom(URI.create("http://127.0.0.1:" + server.port() + "/"), folder));

        assertThat(document.title()).isEqualTo("</title><script>ran.push('title')</script>");
        assertThat(document.select("pre").eachText()).containsExactly(
            "{\"ran\":[\"own\",\"file\",\"module\"],\"styled\":[\"own\",\"module\",\"file\"],"
                + "\"owner\":{\"name\":\"</script><!-- \\\"x\\\\\"},\"list\":[\"a\",\"'\\\"`${b}\",\"\u2028\"],\"none\":[],"
                + "\"first\":[{\"n\":1},{\"n\":2},{\"n\":3}]}");
      }
    }
  }

  private static Reply reply(Method page, Request request) {
    return switch (request.path()) {
      case "/" -> page(page, request);
      case "/module.js" -> file("text/javascript", "ran.push('file')");
      case "/other.js" -> file("text/javascript", "ran.push('other file')");
      case "/module.css" -> file("text/css", "#file { color: rgb(1, 2, 3) }");
      default -> Response.empty(404);
    };
  }

  private static Response file(String type, String text) {
    return Response.of(200, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply page(Method page, Request request) {
    try {
      return (Reply) page.invoke(null, request);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
