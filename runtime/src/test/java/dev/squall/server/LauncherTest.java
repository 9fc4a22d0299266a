package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.dispatch.DispatchTable;
import dev.squall.http.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicInteger status = new AtomicInteger(-1);
  private final TestTable table = new TestTable().onLoop("GET", "/", request -> Response.text("root"));

  @Test
  void startsAndPrintsTheUrl() throws IOException {
    try (Server server = launch(() -> table, "--port", "0", "--host=127.0.0.1", "--loops", "1");
        RawClient client = new RawClient(server)) {
      assertThat(client.get("/").body()).isEqualTo("root");
      assertThat(text(out)).isEqualTo("Squall listens on http://127.0.0.1:" + server.port() + "/\n");
      assertThat(status).hasValue(-1);
    }
  }

  @Test
  void printsTheRoutes() {
    end("--routes");
    assertThat(text(out)).isEqualTo("GET /\n");
    assertThat(status).hasValue(0);
  }

  @Test
  void printsHelp() {
    end("--port=1", "--help");
    assertThat(text(out)).startsWith("Options:\n").contains("--port <number>");
    assertThat(status).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--prot|Unknown option \"--prot\". Did you mean --port?",
        "--Routes|Unknown option \"--Routes\". Did you mean --routes?",
        "serve|Unknown option \"serve\". --help lists all options.",
        "--port|--port needs a value, such as --port 8080.",
        "--host=|--host needs a value, such as --host 127.0.0.1.",
        "--port=http|--port must be a number from 0 to 65535, not \"http\".",
        "--port=65536|--port must be a number from 0 to 65535, not \"65536\".",
        "--loops=0|--loops must be a number from 1 to 1024, not \"0\".",
        "--loop-threads=green|--loop-threads must be automatic, platform or virtual, not \"green\".",
        "--max-body=1k|--max-body must be a number from 0 to 2147483639, not \"1k\".",
        "--max-bodi=1|Unknown option \"--max-bodi\". Did you mean --max-body?",
        "--max-connections=0|--max-connections must be a number from 1 to 2147483647, not \"0\".",
        "--idle-timeout=0|--idle-timeout must be a number from 1 to 86400, not \"0\".",
        "--stop-timeout|--stop-timeout needs a value, such as --stop-timeout 30.",
        "--routes=yes|--routes takes no value."
      })
  void saysWhatIsWrongWithAnArgument(String argument, String message) {
    end(argument);
    assertThat(text(err)).isEqualTo(message + "\n");
    assertThat(status).hasValue(2);
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      end("--host", "127.0.0.1", "--port", Integer.toString(taken.getLocalPort()));
      assertThat(text(err))
          .startsWith("Cannot listen on 127.0.0.1 port " + taken.getLocalPort() + ": ")
          .endsWith("--port chooses another port.\n")
          .hasLineCount(1);
      assertThat(status).hasValue(1);
    }
  }

  @Test
  void takesLimitsAndTimeoutsFromTheCommandLine() {
    ServerOptions options =
        CommandLine.parse(
                "--max-body=5", "--max-connections", "6", "--idle-timeout=7", "--stop-timeout=0", "--loop-threads=platform")
            .options();
    assertThat(options.loopThreads()).isEqualTo(LoopThreads.PLATFORM);
    assertThat(options.maxBody()).isEqualTo(5);
    assertThat(options.maxConnections()).isEqualTo(6);
    assertThat(options.idleTimeout()).hasSeconds(7);
    assertThat(options.stopTimeout()).isZero();
  }

  @Test
  void takesWhenToWarnOfBlockedLoopsFromTheCommandLine() {
    assertThat(CommandLine.parse().options().blockedLoopWarning()).hasMillis(200);
    assertThat(CommandLine.parse("--blocked-loop-warning=500").options().blockedLoopWarning()).hasMillis(500);
    assertThat(CommandLine.parse("--blocked-loop-warning", "0").options().blockedLoopWarning()).isZero();
    assertThat(CommandLine.parse("--blocked-loop-warning=9").problem())
        .isEqualTo("--blocked-loop-warning must be 0, or at least 10, not \"9\".");
    assertThat(CommandLine.parse("--blocked-loop-warning=soon").problem())
        .contains("--blocked-loop-warning must be a number from 0 to", "\"soon\"");
    assertThat(CommandLine.parse("--blocked-loop-warning").problem()).contains("--blocked-loop-warning");
  }

  @ParameterizedTest
  @CsvSource({"::nowhere,no such host", "192.0.2.1,"})
  void saysThatTheHostIsNotThisMachine(String host, @Nullable String why) {
    end("--port=0", "--host", host);
    assertThat(text(err))
        .startsWith("Cannot listen on " + host)
        .contains(why == null ? ": " : why)
        .endsWith(". --host chooses another address.\n");
    assertThat(status).hasValue(1);
  }

  @Test
  void aLibraryCallThrowsWhatToPasteWhereTheProcessorDidNotRun() {
    NoClassDefFoundError error = new NoClassDefFoundError("com/acme/ShopApplication");
    Supplier<DispatchTable> missing =
        () -> {
          throw error;
        };
    assertThatThrownBy(() -> Server.start(missing, ServerOptions.defaults()).close())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The class com.acme.ShopApplication is missing")
        .hasMessageContaining("<artifactId>squall-processor</artifactId>")
        .hasCause(error);
  }

  @Test
  void aLibraryCallStartsWithOptions() throws IOException {
    ServerOptions options = ServerOptions.builder().port(0).host("127.0.0.1").build();
    try (Server server = Server.start(() -> table, options);
        RawClient client = new RawClient(server)) {
      assertThat(client.get("/").body()).isEqualTo("root");
    }
    assertThat(status).hasValue(-1);
  }

  @Test
  void saysWhatToPasteWhereTheProcessorDidNotRun() {
    Supplier<DispatchTable> missing =
        () -> {
          throw new NoClassDefFoundError("com/acme/ShopApplication");
        };
    assertThat(endsWith(missing)).isTrue();
    assertThat(text(err))
        .contains("The class com.acme.ShopApplication is missing")
        .contains("<artifactId>squall-processor</artifactId>")
        .contains("<version>" + MissingProcessor.version() + "</version>")
        .contains("annotationProcessor(\"dev.squall:squall-processor:" + MissingProcessor.version() + "\")");
    assertThat(MissingProcessor.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(status).hasValue(1);
  }

  @Test
  void doesNotBlameTheProcessorForOtherClasses() {
    NoClassDefFoundError error = new NoClassDefFoundError("com/acme/Database");
    Supplier<DispatchTable> missing =
        () -> {
          throw error;
        };
    assertThatThrownBy(() -> launch(missing)).isSameAs(error);
    assertThat(status).hasValue(-1);
  }

  private void end(String... args) {
    assertThat(endsWith(() -> table, args)).as("the program ends").isTrue();
  }

  private boolean endsWith(Supplier<? extends DispatchTable> supplier, String... args) {
    try (Server server = launch(supplier, args)) {
      return server == null;
    } catch (Ended e) {
      return true;
    }
  }

  private Server launch(Supplier<? extends DispatchTable> supplier, String... args) {
    Launcher launcher =
        new Launcher(
            stream(out),
            stream(err),
            code -> {
              status.set(code);
              throw new Ended();
            });
    return launcher.start(supplier, args);
  }

  private static PrintStream stream(ByteArrayOutputStream target) {
    return new PrintStream(target, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** Thrown where the process would end. */
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
