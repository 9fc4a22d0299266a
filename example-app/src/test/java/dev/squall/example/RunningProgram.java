package dev.squall.example;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server program in a process of its own, as a user starts it; it is ended by closing this. */
final class RunningProgram implements AutoCloseable {
  private static final Pattern URL = Pattern.compile("(http://[^\\s/]+)");

  private final Process process;
  private final BufferedReader output;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String url;

  /** Starts a main class on a free port and waits until it prints its URL. */
  RunningProgram(List<Path> classPath, String mainClass) throws IOException {
    process = start(classPath, mainClass, "--port=0");
    output = process.inputReader(StandardCharsets.UTF_8);
    url = firstUrl();
  }

  /** Starts a JVM of the kind that runs the test. */
  static Process start(List<Path> classPath, String mainClass, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
    command.add(mainClass);
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Where the classes of a type come from: a folder or a jar. */
  static Path home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** {@code scheme://host:port}. */
  String url() {
    return url;
  }

  HttpResponse<String> get(String target) throws IOException, InterruptedException {
    return send("GET", target, "");
  }

  /** Sends a request; a body that is not empty is a urlencoded form. */
  HttpResponse<String> send(String method, String target, String form) throws IOException, InterruptedException {
    return send(method, target, "application/x-www-form-urlencoded", form);
  }

  /** Sends a request with a body of a media type; none if it is empty. */
  HttpResponse<String> send(String method, String target, String mediaType, String body) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + target))
            .method(method, body.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", mediaType);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Asks the program to stop, and gives back what it printed meanwhile. */
  String stop() throws InterruptedException {
    process.toHandle().destroy(); // unlike Process.destroy, this leaves the output open
    StringBuilder rest = new StringBuilder();
    output.lines().forEach(line -> rest.append(line).append('\n'));
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the program does not stop");
    }
    return rest.toString();
  }

  int exitCode() {
    return process.exitValue();
  }

  @Override
  public void close() {
    client.close();
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private String firstUrl() throws IOException {
    StringBuilder seen = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      seen.append(line).append('\n');
      Matcher printed = URL.matcher(line);
      if (printed.find()) {
        return printed.group(1);
      }
    }
    throw new AssertionError("the program ended without printing a URL:\n" + seen);
  }
}
