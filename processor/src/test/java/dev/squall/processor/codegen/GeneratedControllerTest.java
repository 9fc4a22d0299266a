package dev.squall.processor.codegen;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.squall.dispatch.DispatchTable;
import dev.squall.dispatch.Link;
import dev.squall.http.BadRequestException;
import dev.squall.http.ConnectionFacts;
import dev.squall.http.GivenFacts;
import dev.squall.http.HttpException;
import dev.squall.http.NotFoundException;
import dev.squall.http.PathValues;
import dev.squall.http.PendingResponse;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.RequestHead;
import dev.squall.http.RequestLimits;
import dev.squall.http.Response;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.LinkedApplication.Construction;
import dev.squall.processor.model.LinkedApplication.LinkMethod;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Route;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Routes, links and table of a controller with handlers of every kind, compiled and called together. */
class GeneratedControllerTest {
  private static final Path INPUT = Path.of("src", "test", "resources", "codegen", "users", "input");

  private static ClassLoader loader;
  private static DispatchTable table;

  @BeforeAll
  static void compile() throws IOException, ReflectiveOperationException {
    Controller controller = UserControllerModel.controller();
    InMemoryCompiler compiler = new InMemoryCompiler()
        .add("module-info", "module users { requires dev.squall.runtime; requires java.compiler; exports users; }")
        .add(RoutesClass.of(controller, true))
        .add(LinksClass.of(controller, Applications.LANGUAGES, true))
        .add(ApplicationClass.of(application(controller), Applications.LANGUAGES, true));
    for (String name : List.of("Users", "Services", "State", "Money", "UserController")) {
      compiler.add("users." + name, Files.readString(INPUT.resolve(name + ".java"), UTF_8));
    }
    loader = InMemoryCompiler.loader(compiler.compile());
    Class<?> services = loader.loadClass("users.Services");
    Class<?> users = loader.loadClass("users.Users");
    Object made = services.getConstructor(users).newInstance(users.getConstructor().newInstance());
    table = (DispatchTable) loader.loadClass("users.ShopApplication").getMethod("create", services).invoke(null, made);
  }

  private static LinkedApplication application(Controller controller) {
    List<LinkMethod> links = new ArrayList<>();
    for (LinkSignature signature : LinkSignatures.of(controller)) {
      if (signature.visible()) {
        links.add(new LinkMethod(
            signature.name(),
            signature.parameters().stream().map(Parameter::declaredType).toList(),
            signature.parameters().stream().map(Parameter::name).toList()));
      }
    }
    LinkedController linked = new LinkedController(
        controller.type(),
        new Construction(TypeRef.of("users", "UserControllerRoutes"), List.of("users")), "", List.of());
    List<LinkedRoute> routes = new ArrayList<>();
    for (HandlerMethod method : HandlerMethod.of(controller)) {
      for (Route route : method.routes()) {
        routes.add(new LinkedRoute(
            route.method(), route.path(), ControllerDescription.languages(method, route), linked, method.name(),
            method.handler().signature(), method.handler().nonBlocking(), method.handler().source()));
      }
    }
    LinkedController mounted = new LinkedController(controller.type(), linked.routes(), "/admin", links);
    return new LinkedApplication(
        TypeRef.of("users", "Shop"), TypeRef.of("users", "Services"), null, List.of(linked, mounted), routes,
        SourceRef.named("Shop.java:1"));
  }

  /** Sends a request through the table; header lines end in a line feed. */
  private static Reply send(String method, String target, String headers, byte[] body) throws Exception {
    String text = method + " " + target + " HTTP/1.1\n";
    RequestHead head = new RequestHead();
    head.buffer = (text + headers).getBytes(US_ASCII);
    head.version = 11;
    head.methodTo = method.length();
    head.pathFrom = method.length() + 1;
    int mark = target.indexOf('?');
    head.pathTo = head.pathFrom + (mark < 0 ? target.length() : mark);
    if (mark >= 0) {
      head.queryFrom = head.pathTo + 1;
      head.queryTo = head.pathFrom + target.length();
    }
    int at = text.length();
    for (String line : headers.lines().toList()) {
      int colon = line.indexOf(": ");
      head.addHeader(at, at + colon, at + colon + 2, at + line.length());
      at += line.length() + 1;
    }
    PathValues values = new PathValues(table.maxVariables());
    int number = table.method(head.buffer, 0, head.methodTo);
    int route = table.find(number, head.buffer, head.pathFrom, head.pathTo, values);
    if (route == DispatchTable.NOT_FOUND) {
      throw new NotFoundException();
    }
    ConnectionFacts connection =
        new GivenFacts(InetSocketAddress.createUnresolved("192.0.2.7", 4711), "http", RequestLimits.DEFAULT);
    return table.invoke(route, new Request(head, head.buffer, values, body, connection));
  }

  private static String body(String method, String target) throws Exception {
    return new String(((Response) send(method, target, "", new byte[0])).body(), UTF_8);
  }

  private static String link(String type, String name, Object... arguments) throws ReflectiveOperationException {
    for (Method method : loader.loadClass(type).getDeclaredMethods()) {
      if (method.getName().equals(name) && accepts(method, arguments)) {
        method.setAccessible(true);
        return ((Link) method.invoke(null, arguments)).toString();
      }
    }
    throw new NoSuchMethodException(name);
  }

  private static boolean accepts(Method method, Object[] arguments) {
    if (method.getParameterCount() != arguments.length) {
      return false;
    }
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      if (!type.isPrimitive() && arguments[i] != null && !type.isInstance(arguments[i])) {
        return false;
      }
      if (type.isPrimitive() && arguments[i] instanceof String) {
        return false;
      }
    }
    return true;
  }

  private static String userLink(String name, Object... arguments) throws ReflectiveOperationException {
    return link("users.UserControllerLinks", name, arguments);
  }

  @Test
  void pathVariablesAreBound() throws Exception {
    assertThat(body("GET", "/users/-42")).isEqualTo("user -42");
    assertThat(body("GET", "/people/7")).isEqualTo("user 7");
    assertThat(body("GET", "/users/by-name/J%C3%BCrgen%2FX")).isEqualTo("Jürgen/X");
    assertThat(body("PUT", "/move/a/to/b")).isEqualTo("a to b");
    assertThat(body("PUT", "/move/to/b/from/a")).isEqualTo("a to b");
    assertThat(body("POST", "/pay/12,50.eur")).isEqualTo("Money[cents=1250]");
    assertThat(body("GET", "/users/in/CLOSED")).isEqualTo("CLOSED");
    assertThat(body("GET", "/files/a/b%20c")).isEqualTo("a/b c");
    assertThat(body("GET", "/tree/a/b%2Fc")).isEqualTo("[a, b/c]");
    assertThat(body("GET", "/tree/")).isEqualTo("[]");
  }

  @Test
  void queryParametersAreBoundAndAllFailuresAreReportedTogether() throws Exception {
    assertThat(body("GET", "/users/search?q=x&page=2&size=5&tag=a&tag=b&state=CLOSED&after=9"))
        .isEqualTo("x OptionalInt[2] 5 [a, b] [CLOSED] 9");
    assertThat(body("GET", "/users/search?q=x")).isEqualTo("x OptionalInt.empty 20 [] [OPEN] null");
    assertThatThrownBy(() -> body("GET", "/users/search?page=two&state=BROKEN"))
        .isInstanceOfSatisfying(BadRequestException.class, e ->
            assertThat(e.values()).extracting("name").containsExactly("q", "page", "state[0]"));
  }

  @Test
  void whateverAConversionThrowsIsTheClientsFault() throws Exception {
    for (String text : List.of("5", "", "free", "x,00", "92233720368547758,08")) {
      assertThatThrownBy(() -> body("GET", "/notify?amount=" + text)).as(text)
          .isInstanceOfSatisfying(BadRequestException.class, e ->
              assertThat(e.values()).extracting("name", "found").containsExactly(tuple("amount", text)));
    }
    assertThatThrownBy(() -> body("POST", "/pay/92233720368547758,08.eur")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void headersCookiesAndBodiesArePassedOn() throws Exception {
    String key = "123e4567-e89b-12d3-a456-426614174000";
    Reply reply = send("GET", "/keys/" + key + "/3", "Accept: text/html\nCookie: session=s1\n", new byte[0]);
    assertThat(new String(((Response) reply).body(), UTF_8)).isEqualTo(key + " 3 text/html s1");
    Response made = (Response) send("POST", "/users", "", new byte[7]);
    assertThat(made.status()).isEqualTo(201);
    assertThat(new String(made.body(), UTF_8)).isEqualTo("made of 7");
  }

  @Test
  void resultsBecomeReplies() throws Exception {
    assertThat(((Response) send("DELETE", "/users/3", "", new byte[0])).status()).isEqualTo(204);
    assertThatThrownBy(() -> body("GET", "/users/by-name/nobody"))
        .isInstanceOfSatisfying(HttpException.class, e -> assertThat(e.status()).isEqualTo(404));
    PendingResponse loaded = (PendingResponse) send("GET", "/load?request=later", "", new byte[0]);
    assertThat(new String(loaded.stage().toCompletableFuture().join().body(), UTF_8)).isEqualTo("later");
    PendingResponse nothing = (PendingResponse) send("GET", "/load?request=", "", new byte[0]);
    assertThatThrownBy(() -> nothing.stage().toCompletableFuture().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NotFoundException.class);
  }

  @Test
  void linksLeadToTheirHandlersWithTheSameValues() throws Exception {
    assertThat(body("GET", userLink("show", 42L))).isEqualTo("user 42");
    assertThat(userLink("showPeople", 42L)).isEqualTo("/people/42");
    for (String name : List.of("Ann", "a/b", "100%", "ü ö", "a+b&c?d#e", "...", "日本")) {
      assertThat(body("GET", userLink("show", name))).isEqualTo(name);
      assertThat(body("PUT", userLink("moveFrom", name, "x"))).isEqualTo("x to " + name);
      assertThat(body("GET", userLink("search", name))).startsWith(name + " OptionalInt.empty 20");
    }
    Object closed = loader.loadClass("users.State").getEnumConstants()[1];
    assertThat(body("GET", userLink("search", "q", OptionalInt.of(3), 7, List.of("x", "y z"), Set.of(closed), null)))
        .isEqualTo("q OptionalInt[3] 7 [x, y z] [CLOSED] null");
    UUID key = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
    assertThat(body("GET", userLink("key", key, 3))).startsWith(key + " 3");
    Object money = loader.loadClass("users.Money").getConstructor(long.class).newInstance(1999L);
    assertThat(userLink("pay", money)).isEqualTo("/pay/19,99.eur");
    assertThat(userLink("notifyLink", money)).isEqualTo("/notify?amount=19%2C99");
    assertThat(body("GET", userLink("inState", closed))).isEqualTo("CLOSED");
    assertThat(body("GET", userLink("tree", List.of("a", "b/c")))).isEqualTo("[a, b/c]");
    assertThat(body("GET", userLink("file", "a/b c"))).isEqualTo("a/b c");
  }

  @Test
  void aLinkThatItsRouteWouldNotMatchIsRefused() throws Exception {
    Object debt = loader.loadClass("users.Money").getConstructor(long.class).newInstance(-1999L);
    assertThatThrownBy(() -> userLink("pay", debt))
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the path variable amount cannot be \"-19,");
  }

  @Test
  void linksOfMountedControllersHaveThePrefix() throws Exception {
    assertThat(link("users.ShopApplication$UserControllerLinks", "show", 42L)).isEqualTo("/admin/users/42");
    assertThat(loader.loadClass("users.ShopApplication$UserControllerLinks").getDeclaredMethods())
        .extracting(Method::getName)
        .contains("notifyLink", "tree")
        .doesNotContain("inState");
  }
}
