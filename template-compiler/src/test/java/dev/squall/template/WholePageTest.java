package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.template.TemplateProject.CompiledProject;
import org.junit.jupiter.api.Test;

class WholePageTest {

  private static TemplateProject users() {
    return new TemplateProject()
        .java("User", """
            import org.jspecify.annotations.Nullable;
            public record User(String name, int age, @Nullable String note) {
              public String fail() { throw new IllegalStateException("failed for " + name); }
            }
            """)
        .java("Shape", """
            public sealed interface Shape {
              record Circle(double radius) implements Shape {}
              record Square(double side) implements Shape {}
            }
            """)
        .java("Color", "public enum Color { RED, GREEN, BLUE }")
        .java("UserPage", """
            import java.util.*;
            public record UserPage(String title, List<User> users, Map<String, Integer> counts, List<Shape> shapes, Color color,
                dev.squall.render.Html markup, int[] numbers, double price, boolean open) {}
            """)
        .java("Sample", """
            import java.util.*;
            final class Sample {
              static Object page() {
                return new UserPage("All <users>", List.of(new User("Ann & Bob", 42, null), new User("Zoe", 7, "x")),
                    new TreeMap<>(Map.of("a", 1, "b", 2)), List.of(new Shape.Circle(1.5), new Shape.Square(2)), Color.GREEN,
                    dev.squall.render.Html.trusted("<b>bold</b>"), new int[] {3, 1, 2}, 9.5, true);
              }
            }
            """)
        .page("UserPage", "t.html");
  }

  private static String rendered(String template) {
    return Rendered.page(users().template("t.html", template).compile(), "UserPageTemplate");
  }

  private static java.util.List<String> errors(String template) {
    return users().template("t.html", template).compile().errors();
  }

  @Test
  void valuesAreEscapedForTheirPlace() {
    assertThat(rendered("<p title=\"{{ title }}\">{{ title }} {{ markup }} {{ price }} {{ open }} {{ color }}</p>"))
        .isEqualTo("<p title=\"All &lt;users&gt;\">All &lt;users&gt; <b>bold</b> 9.5 true GREEN</p>");
  }

  @Test
  void conditions() {
    assertThat(rendered("{% if open and users.size() > 1 %}a{% elif price > 3 %}b{% else %}c{% end %}")).isEqualTo("a");
    assertThat(rendered("{% if not open %}a{% elif price > 30 %}b{% else %}c{% end %}")).isEqualTo("c");
  }

  @Test
  void loops() {
    assertThat(rendered("{% for u in users %}{{ loop.index }}/{{ loop.length }} {{ u.name }}{% if not loop.last %}, {% end %}{% end %}"))
        .isEqualTo("1/2 Ann &amp; Bob, 2/2 Zoe");
    assertThat(rendered("{% for k, v in counts %}{{ k }}={{ v }};{% end %}")).isEqualTo("a=1;b=2;");
    assertThat(rendered("{% for n in numbers %}{{ n }}{% end %}")).isEqualTo("312");
    assertThat(rendered("{% for n in 1..3 %}{{ n }}{{ loop.last }} {% end %}")).isEqualTo("1false 2false 3true ");
    assertThat(rendered("{% for n in 0..<3 %}{% if n == 1 %}{% continue %}{% end %}{{ n }}{% end %}")).isEqualTo("02");
    assertThat(rendered("{% for n in numbers %}{% if n == 1 %}{% break %}{% end %}{{ n }}{% else %}none{% end %}")).isEqualTo("3");
    assertThat(rendered("{% for n in numbers %}{{ n }}{% else %}done{% end %}")).isEqualTo("312done");
    assertThat(rendered("{% for u in users %}{% for n in numbers %}{{ loop.parent.index }}.{{ loop.index }} {% end %}{% end %}"))
        .isEqualTo("1.1 1.2 1.3 2.1 2.2 2.3 ");
  }

  @Test
  void waysOutOfLoopsCompile() {
    assertThat(rendered("{% for n in numbers %}{% if n == 3 %}a{% break %}{% else %}{% continue %}{% end %}{% end %}!")).isEqualTo("a!");
    assertThat(rendered("{% for n in numbers %}{% try %}{% break %}{% except %}x{% else %}y{% end %}{% end %}!")).isEqualTo("!");
    assertThat(rendered("{% while not false %}{{ title }}{% break %}{% end %}!")).isEqualTo("All &lt;users&gt;!");
    assertThat(rendered("{% while 1 < 2 %}{% for n in numbers %}{% break %}{% end %}a{% break %}{% end %}!")).isEqualTo("a!");
    assertThat(errors("{% for n in numbers %}{% if open %}{% break %}{% else %}{% continue %}{% end %}lost{% end %}"))
        .containsExactly("t.html:1:80: [MisplacedTag] this is never reached: the loop has been left before");
    assertThat(errors("{% for n in numbers %}{% try %}a{% finally %}{% break %}{% end %}{% end %}")).hasSize(1);
  }

  @Test
  void whatSetHasNotDeclaredItCannotChange() {
    assertThat(errors("{% for u in users %}{% set price = price + 1 %}{% set u = users[0] %}{% end %}")).containsExactly(
        "t.html:1:28: [NameTaken] \"price\" is a variable that set has not declared, and cannot change",
        "t.html:1:55: [NameTaken] \"u\" is a variable that set has not declared, and cannot change");
    assertThat(rendered("{% set s = \"x\" %}{% macro m() %}{{ title }}{% end %}{% call m() %}{{ s }}")).isEqualTo("All &lt;users&gt;x");
    assertThat(errors("{% set s = 1 %}{% macro m() %}{{ s }}{% end %}{% call m() %}"))
        .containsExactly("t.html:1:34: [UnknownName] there is no \"s\" here");
  }

  @Test
  void aCaseOfNullTellsThatTheOthersAreNot() {
    assertThat(rendered("{% for u in users %}{% switch u.note %}{% case null %}-{% else %}{{ u.note }}{% end %}{% end %}")).isEqualTo("-x");
  }

  @Test
  void pagesOfGenericTypesAreRefused() {
    CompiledProject project = users().java("Gen", "public record Gen<T>(T value) {}").page("Gen", "g.html").template("g.html", "{{ value }}")
        .template("t.html", "x").compile();
    assertThat(project.errors()).contains("g.html:1:1: [TypeMismatch] Gen has type parameters, and the type of a page cannot have any");
  }

  @Test
  void variables() {
    assertThat(rendered("{% set n = 0 %}{% while n < 3 %}{{ n }}{% set n = n + 1 %}{% end %}")).isEqualTo("012");
  }

  @Test
  void switches() {
    assertThat(rendered("""
        {% for s in shapes %}{% switch s %}{% case Shape.Circle c %}circle {{ c.radius }};{% case Shape.Square %}square {{ s.side }};{% end %}{% end %}\
        """)).isEqualTo("circle 1.5;square 2.0;");
    assertThat(rendered("{% switch color %}{% case RED, BLUE %}a{% case GREEN if open %}b{% else %}c{% end %}")).isEqualTo("b");
    assertThat(rendered("{% switch title %}{% case \"x\" %}a{% case \"All <users>\" %}b{% end %}")).isEqualTo("b");
    assertThat(errors("{% switch color %}{% case RED %}a{% end %}"))
        .containsExactly("t.html:1:11: [MissingCase] this switch over Color has no case for GREEN, BLUE");
  }

  @Test
  void macros() {
    assertThat(rendered("""
        {% macro row(User user, String end = "!") %}<i>{{ user.name }}{{ end }}</i>{% end %}\
        {% for u in users %}{% call row(u) %}{% call row(end="?", user=u) %}{% end %}\
        """)).isEqualTo("<i>Ann &amp; Bob!</i><i>Ann &amp; Bob?</i><i>Zoe!</i><i>Zoe?</i>");
    assertThat(rendered("{% macro card(String t) %}<h1>{{ t }}</h1>{{ content }}{% end %}{% call card(\"x\") do %}<p>{{ title }}</p>{% end %}"))
        .isEqualTo("<h1>x</h1><p>All &lt;users&gt;</p>");
    assertThat(rendered("{% macro down(int n) %}{{ n }}{% if n > 0 %}{% call down(n - 1) %}{% end %}{% end %}{% call down(3) %}")).isEqualTo("3210");
  }

  @Test
  void applied() {
    assertThat(rendered("{% apply upper %}a <b>{{ title }}</b>{% end %}")).isEqualTo("A &lt;B&gt;ALL &amp;LT;USERS&amp;GT;&lt;/B&gt;");
  }

  @Test
  void markupStaysMarkupWhereTheFunctionTakesIt() {
    assertThat(rendered("{% apply squeeze %}a   <b>{{ title }}</b>  {% end %}")).isEqualTo("a <b>All &lt;users&gt;</b>");
  }

  @Test
  void whatComesWithARequestNeedsOne() {
    CompiledProject project = users().page("UserPage", "t.html", false)
        .template("t.html", "{{ request.path() }}{{ static_url(\"app.css\") }}").compile();
    assertThat(project.errors()).containsExactly(
        "t.html:1:4: [NoRequest] \"request\" comes with a request, and this template is rendered without one",
        "t.html:1:24: [NoRequest] \"request\" comes with a request, and this template is rendered without one");
    String source = users().template("t.html", "{{ static_url(\"app.css\") }}").compile().templates().get("UserPageTemplate").source();
    assertThat(source).contains("RequestFunctions.static_url(request, \"app.css\")").doesNotContain("render(Utf8Output out, UserPage page)");
  }

  @Test
  void guarded() {
    assertThat(rendered("{% try %}a{{ users[0].fail() }}b{% except IllegalStateException as e %}({{ e.message ?? \"\" }}){% else %}else{% finally %}!{% end %}"))
        .isEqualTo("a(failed for Ann &amp; Bob)!");
    assertThat(rendered("{% try %}a{% except %}b{% else %}c{% finally %}d{% end %}")).isEqualTo("acd");
  }

  @Test
  void inheritance() {
    CompiledProject project = users()
        .template("base.html", "<title>{% block title %}none{% end %}</title>{% block body %}<p>base</p>{% block inner %}i{% end %}{% end %}")
        .template("mid.html", "{% extends base.html %}{% block body %}<div>{{ super() }}</div>{% end %}")
        .template("t.html", "{% extends \"mid.html\" %}\n{% block title %}{{ title }}{% end %}\n{% block inner %}{{ price }}{% end %}\n")
        .compile();
    assertThat(Rendered.page(project, "UserPageTemplate"))
        .isEqualTo("<title>All &lt;users&gt;</title><div><p>base</p>9.5</div>");
  }

  @Test
  void includes() {
    CompiledProject project = users()
        .template("parts/row.html", "{% param User user %}{% param String sep = \",\" %}{{ user.name }}{{ sep }}")
        .template("parts/plain.html", "[{{ u.name }}]")
        .template("t.html", "{% for u in users %}{% include parts/row.html (u, sep=\";\") %}{% include \"parts/plain.html\" %}{% end %}"
            + "{% for user in users %}{% include \"parts/row.html\" %}{% end %}")
        .compile();
    assertThat(Rendered.page(project, "UserPageTemplate"))
        .isEqualTo("Ann &amp; Bob;[Ann &amp; Bob]Zoe;[Zoe]Ann &amp; Bob,Zoe,");
  }

  @Test
  void fragments() {
    CompiledProject project =
        users().template("t.html", "<ul>{% fragment rows %}{% for u in users %}<li>{{ u.name }}</li>{% end %}{% end %}</ul>").compile();
    assertThat(Rendered.page(project, "UserPageTemplate")).isEqualTo("<ul><li>Ann &amp; Bob</li><li>Zoe</li></ul>");
    assertThat(Rendered.render(project, "UserPageTemplate", "renderRows", "page")).isEqualTo("<li>Ann &amp; Bob</li><li>Zoe</li>");
  }

  @Test
  void modulesBringTheirAssetsOnce() {
    CompiledProject project = users()
        .java("Entry", "@dev.squall.annotation.Template(\"entry.html\") public record Entry(User user) {}")
        .page("Entry", "entry.html", false)
        .page("UserPage", "t.html", false)
        .template("entry.html", "{% css %}.e { color: red }{% end %}{% javascript_file \"/e.js\" %}<b>{{ user.name }}</b>")
        .template("t.html", "<html><head></head><body>{% for u in users %}{% module Entry(u) %}{% end %}</body></html>")
        .compile();
    assertThat(Rendered.page(project, "UserPageTemplate")).isEqualTo(
        "<html><head><style>\n.e { color: red }\n</style>\n</head><body><b>Ann &amp; Bob</b><b>Zoe</b>"
            + "<script src=\"/e.js\" type=\"text/javascript\"></script>\n</body></html>");
  }

  private static TemplateProject usersWithEntry() {
    return users()
        .java("Entry", "@dev.squall.annotation.Template(\"entry.html\") public record Entry(User user) {}")
        .page("Entry", "entry.html", false)
        .page("UserPage", "t.html", false)
        .template("entry.html", "{% css %}.e { color: red }{% end %}{% javascript_file \"/e.js\" %}<b>{{ user.name }}</b>");
  }

  @Test
  void assetsOfModulesAreNotLost() {
    assertThat(usersWithEntry().template("t.html", "<!doctype html>\n<title>x</title>{% for u in users %}{% module Entry(u) %}{% end %}")
        .compile().errors()).containsExactly(
            "t.html:2:37: [MisplacedTag] this module brings along what goes in front of </head>, and this page has no </head>",
            "t.html:2:37: [MisplacedTag] this module brings along what goes in front of </body>, and this page has no </body>");
    assertThat(usersWithEntry().template("base.html", "<html><body>{% block b %}{% end %}</body>")
        .template("t.html", "{% extends base.html %}{% block b %}{% module Entry(users[0]) %}{% end %}")
        .compile().errors()).containsExactly(
            "t.html:1:37: [MisplacedTag] this module brings along what goes in front of </head>, and this page has no </head>");
    assertThat(usersWithEntry().template("t.html", "<p>{% module Entry(users[0]) %}</p>").compile().errors()).isEmpty();
  }

  @Test
  void problemsOfIncludedFilesNameTheOneThatIncludesThem() {
    CompiledProject project = users()
        .template("t.html", "{% for u in users %}{% include \"a.html\" %}{% end %}")
        .template("a.html", "{{ x }}{% include \"b.html\" %}")
        .template("b.html", "{% break %}")
        .compile();
    assertThat(project.problems().stream().map(problem -> problem.text().lines().toList().reversed().subList(0, 3))).satisfiesExactlyInAnyOrder(
        unknown -> assertThat(unknown).contains("  a.html is included at t.html:1:33"),
        misplaced -> assertThat(misplaced)
            .contains("  b.html is included at a.html:1:20", "  a.html is included at t.html:1:33"));
  }

  @Test
  void parametersWithoutARecord() {
    CompiledProject project = users()
        .template("p.html", "{% param User user %}{% param int size = 3 %}{{ user.name }} {{ size }}")
        .template("t.html", "x")
        .parameters("PTemplate", "p.html")
        .java("Sample", "final class Sample { static Object user() { return new User(\"N\", 1, null); } static Object size() { return 5; } }")
        .compile();
    assertThat(Rendered.render(project, "PTemplate", "render", "user", "size")).isEqualTo("N 5");
  }

  @Test
  void stackTracesShowTemplateLines() {
    CompiledProject project = users().template("t.html", "one\ntwo {{ users[0].fail() }}\n").compile();
    assertThatThrownBy(() -> Rendered.page(project, "UserPageTemplate"))
        .isInstanceOf(IllegalStateException.class)
        .satisfies(thrown -> assertThat(thrown.getStackTrace()).anyMatch(
            frame -> "t.html".equals(frame.getFileName()) && frame.getLineNumber() == 2));
  }

  @Test
  void everyProblemIsReportedAtItsPlace() {
    assertThat(errors("a\n {{ titel }}\n{{ users[0].nmae }}{{ users }}{% if price %}{% end %}")).containsExactly(
        "t.html:2:5: [UnknownName] there is no \"titel\" here",
        "t.html:3:13: [UnknownProperty] User has no property \"nmae\"",
        "t.html:3:23: [NotPrintable] \"users\" is a List<User>, which has no form of its own to be printed",
        "t.html:3:37: [BadCondition] a condition is true or false, and this is double");
  }

  @Test
  void problemsOfInheritance() {
    CompiledProject project = users()
        .template("base.html", "{% block title %}{% end %}")
        .template("t.html", "{% extends base.html %}{% block titel %}x{% end %} lost {% include \"nothing.html\" %}")
        .compile();
    assertThat(project.errors()).containsExactlyInAnyOrder(
        "t.html:1:33: [UnknownBlock] there is no block titel in base.html that t.html could replace",
        "t.html:1:52: [MisplacedTag] this is outside of every block and would never be written, since t.html extends base.html",
        "t.html:1:57: [MisplacedTag] this is outside of every block and would never be written, since t.html extends base.html",
        "t.html:1:69: [TemplateNotFound] there is no template \"nothing.html\"");
  }

  @Test
  void recursionNamesBothFiles() {
    CompiledProject project = users().template("t.html", "{% include \"u.html\" %}").template("u.html", "{% include \"t.html\" %}").compile();
    assertThat(project.errors()).containsExactly("u.html:1:13: [RecursiveTemplate] u.html includes t.html, which includes u.html in turn");
  }
}
