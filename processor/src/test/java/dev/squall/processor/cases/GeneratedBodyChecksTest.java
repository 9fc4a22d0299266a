package dev.squall.processor.cases;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.BadRequestException;
import dev.squall.http.ConnectionFacts;
import dev.squall.http.GivenFacts;
import dev.squall.http.PathValues;
import dev.squall.http.Request;
import dev.squall.http.RequestHead;
import dev.squall.http.RequestLimits;
import java.lang.reflect.InvocationTargetException;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constraints of bodies in JSON that have no members, in the routes that are generated for a controller. */
final class GeneratedBodyChecksTest {
  @TempDir static Path classes;

  private static Class<?> routes;

  @BeforeAll
  static void compile() throws Exception {
    Compilation.Result result =
        Compilation.to(Compiler.JAVAC, classes).tolerant().compileAll(CaseTest.CASES.resolve("json-constraints/input"));
    assertThat(result.errors()).isEmpty();
    routes = new URLClassLoader(new URL[] {classes.toUri().toURL()}).loadClass("shop.OrderControllerRoutes");
  }

  @Test
  void theBodyItselfIsCheckedAndSoAreItsElements() throws Exception {
    assertThat(failures("required", "[\"a\", \"b\"]")).isEmpty();
    assertThat(failures("required", "[]")).containsExactly("BODY '' not_empty");
    assertThat(failures("required", "[\"a\",\"b\",\"c\",\"d\",\" \"]")).containsExactly("BODY '' size", "BODY '/4' not_blank");
  }

  @Test
  void numbersAreChecked() throws Exception {
    assertThat(failures("count", "3")).isEmpty();
    assertThat(failures("count", "2")).containsExactly("BODY '' min");
  }

  @Test
  void keysAndValuesAreChecked() throws Exception {
    assertThat(failures("stock", "{\"a\":1}")).isEmpty();
    assertThat(failures("stock", "{\" \":1,\"a/b\":0}")).containsExactly("BODY '/ ' not_blank", "BODY '/a~1b' min");
  }

  @Test
  void whatAnOptionalHoldsIsChecked() throws Exception {
    assertThat(failures("maybe", "null")).isEmpty();
    assertThat(failures("maybe", "[]")).containsExactly("BODY '' size");
    assertThat(failures("maybe", "[1,0]")).containsExactly("BODY '/1' min");
  }

  @Test
  void whatIsNoSuchValueIsToldOnce() throws Exception {
    assertThat(failures("required", "[\"a\", 1]")).hasSize(1);
    assertThat(failures("count", "\"x\"")).hasSize(1);
  }

  private static List<String> failures(String handler, String json) throws Exception {
    Object made = routes.getConstructor().newInstance();
    try {
      routes.getMethod(handler, Request.class).invoke(made, request(json.getBytes(UTF_8)));
      return List.of();
    } catch (InvocationTargetException e) {
      assertThat(e.getCause()).isInstanceOf(BadRequestException.class);
      return ((BadRequestException) e.getCause())
          .values().stream().map(value -> value.source() + " '" + value.name() + "' " + value.code()).toList();
    }
  }

  private static Request request(byte[] body) {
    String line = "PUT /orders HTTP/1.1\n";
    String name = "Content-Type";
    RequestHead head = new RequestHead();
    head.buffer = (line + name + ": application/json\n").getBytes(US_ASCII);
    head.version = 11;
    head.methodTo = 3;
    head.pathFrom = 4;
    head.pathTo = 11;
    int at = line.length();
    head.addHeader(at, at + name.length(), at + name.length() + 2, head.buffer.length - 1);
    ConnectionFacts connection =
        new GivenFacts(InetSocketAddress.createUnresolved("192.0.2.7", 4711), "http", RequestLimits.DEFAULT);
    return new Request(head, head.buffer, new PathValues(0), body, connection);
  }
}
