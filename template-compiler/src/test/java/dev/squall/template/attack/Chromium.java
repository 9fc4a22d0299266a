package dev.squall.template.attack;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window, if there is one on this machine. */
public final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final int MOST_SECONDS = 300;

  private final Path program;

  private Chromium(Path program) {
    this.program = program;
  }

  /** The one that is found first on the path. */
  public static Optional<Chromium> find() {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Chromium::new);
  }

  /**
   * The document of a page as HTML, after its scripts have run. Nothing is looked up in the
   * network.
   */
  public String dom(Path page, Path folder) throws IOException, InterruptedException {
    return dom(page.toUri(), folder);
  }

  /** The same of a page that a server on this machine, 127.0.0.1, has. */
  public String dom(URI page, Path folder) throws IOException, InterruptedException {
    Path out = folder.resolve("dom.txt");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--virtual-time-budget=60000",
                "--dump-dom",
                page.toString())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError(
            "the browser did not end: " + Files.readString(folder.resolve("errors.txt")));
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  /** A literal of JavaScript in ASCII; what is half a pair of surrogates is none of ours. */
  public static String literal(String value) {
    StringBuilder literal = new StringBuilder("\"");
    value
        .codePoints()
        .map(each -> each >= 0xD800 && each <= 0xDFFF ? 0xFFFD : each)
        .forEach(each -> literal.append(String.format("\\u{%x}", each)));
    return literal.append('"').toString();
  }
}
