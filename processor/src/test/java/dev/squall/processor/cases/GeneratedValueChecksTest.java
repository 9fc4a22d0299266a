package dev.squall.processor.cases;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

/** Constraints of several values of a field, in the routes that are generated for a controller. */
final class GeneratedValueChecksTest {
  @TempDir static Path classes;

  private static Class<?> routes;

  @BeforeAll
  static void compile() throws Exception {
    Compilation.Result result =
        Compilation.to(Compiler.JAVAC, classes).tolerant().compileAll(CaseTest.CASES.resolve("constraints/input"));
    assertThat(result.errors()).isEmpty();
    routes = new URLClassLoader(new URL[] {classes.toUri().toURL()}).loadClass("shop.ItemControllerRoutes");
  }

  @Test
  void aMalformedValueLeavesTheOthersToBeChecked() throws Exception {
    assertThat(failures("counts", "counts=1&counts=x&counts=-2&counts=&counts=0"))
        .containsExactly("counts[1] malformed", "counts[3] malformed", "counts[2] positive", "counts[4] positive");
  }

  @Test
  void elementsOfSetsStandWhereTheyWereSent() throws Exception {
    assertThat(failures("counts", "counts=1&counts=1&counts=-2&counts=-2&counts=-3"))
        .containsExactly("counts[2] positive", "counts[4] positive");
  }

  @Test
  void theContainerAndItsElementsAreToldTogether() throws Exception {
    assertThat(failures("tags", "tags=ab&tags=c&tags=de&tags=f")).containsExactly("tags size", "tags[1] size", "tags[3] size");
    assertThat(failures("tags", "")).containsExactly("tags not_empty");
  }

  /** What is told of a field, among what is told of all others. */
  private static List<String> failures(String field, String form) throws Exception {
    Object made = routes.getConstructor().newInstance();
    InvocationTargetException thrown =
        catchThrowableOfType(
            InvocationTargetException.class,
            () -> routes.getMethod("add", Request.class).invoke(made, request(form.getBytes(UTF_8))));
    assertThat(thrown.getCause()).isInstanceOf(BadRequestException.class);
    return ((BadRequestException) thrown.getCause())
        .values().stream()
            .filter(value -> value.name().startsWith(field))
            .map(value -> value.name() + " " + value.code())
            .toList();
  }

  private static Request request(byte[] body) {
    String line = "PUT /items HTTP/1.1\n";
    String name = "Content-Type";
    RequestHead head = new RequestHead();
    head.buffer = (line + name + ": application/x-www-form-urlencoded\n").getBytes(US_ASCII);
    head.version = 11;
    head.methodTo = 3;
    head.pathFrom = 4;
    head.pathTo = 10;
    int at = line.length();
    head.addHeader(at, at + name.length(), at + name.length() + 2, head.buffer.length - 1);
    ConnectionFacts connection =
        new GivenFacts(InetSocketAddress.createUnresolved("192.0.2.7", 4711), "http", RequestLimits.DEFAULT);
    return new Request(head, head.buffer, new PathValues(0), body, connection);
  }
}
