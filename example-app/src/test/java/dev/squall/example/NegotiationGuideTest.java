package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Application;
import dev.squall.http.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of {@code docs/negotiation.md} is compiled and run, and answers as the page says. */
final class NegotiationGuideTest {
  @TempDir Path folder;

  @Test
  void theProgramAnswersAsPrinted() throws Exception {
    String page = ReadmeExample.page("docs/negotiation.md");
    assertThat(ReadmeExample.compile(ReadmeExample.firstSource(page), "Export.java", folder)).isEmpty();
    List<Path> classPath =
        List.of(folder, RunningProgram.home(Response.class), RunningProgram.home(Application.class));
    try (RunningProgram program = new RunningProgram(classPath, "export.Export")) {
      HttpResponse<String> list = send(program, "GET", "/books", "Accept", "*/*");
      assertThat(list.body()).isEqualTo("title\nMoby-Dick\n");
      assertThat(list.headers().firstValue("Vary")).isEmpty();
      assertThat(page).contains("\nContent-Type: " + list.headers().firstValue("Content-Type").orElseThrow() + "\n");
      assertThat(send(program, "GET", "/books", "Accept", "text/html").statusCode()).isEqualTo(406);
      assertThat(send(program, "GET", "/books", "Accept", "text/csv;header=absent").statusCode()).isEqualTo(406);

      String wanted = "text/markdown, text/html;q=0.5";
      HttpResponse<String> label = send(program, "GET", "/books/label", "Accept", wanted);
      assertThat(page).contains("$ curl -H 'Accept: " + wanted + "' localhost:8080/books/label\n" + label.body());
      assertThat(label.headers().allValues("Vary")).containsExactly("Accept");
      assertThat(send(program, "GET", "/books/label", "Accept", "text/*").body()).isEqualTo("<em>Moby-Dick</em>\n");
      HttpResponse<String> refused = send(program, "GET", "/books/label", "Accept", "application/pdf");
      assertThat(page).contains("\n" + refused.body() + "\n");
      assertThat(refused.headers().allValues("Vary")).containsExactly("Accept");

      assertThat(page).contains("books/all\n" + send(program, "GET", "/books/all", "Accept", "*/*").body() + "\n");
      String lines = send(program, "GET", "/books/all", "Accept", "application/x-ndjson").body();
      assertThat(page).contains("books/all\n" + lines + "$ curl");
      String wrong = "[{\"id\":7,\"title\":\"Typee\"},{\"id\":\"8\"}]";
      HttpResponse<String> malformed = send(program, "POST", "/books/all", "Content-Type", "application/json", wrong);
      assertThat(page).contains("-d '" + wrong + "' localhost:8080/books/all\n" + malformed.body() + "\n");
      String two = "{\"id\":7,\"title\":\"Typee\"}\n{\"id\":8,\"title\":\"Omoo\"}";
      assertThat(send(program, "POST", "/books/all", "Content-Type", "application/x-ndjson", two).body()).isEqualTo("2 books.\n");

      assertThat(send(program, "PUT", "/books/cover", "Content-Type", "image/png").body()).isEqualTo("1 bytes.\n");
      HttpResponse<String> unread = send(program, "PUT", "/books/cover", "Content-Type", "text/plain");
      assertThat(page).contains("\n" + unread.body() + "\n");
      assertThat(unread.headers().firstValue("Accept")).hasValue("image/*");
    }
  }

  private static HttpResponse<String> send(
      RunningProgram program, String method, String path, String field, String value)
      throws IOException, InterruptedException {
    return send(program, method, path, field, value, method.equals("PUT") ? "x" : "");
  }

  private static HttpResponse<String> send(
      RunningProgram program, String method, String path, String field, String value, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(program.url() + path))
            .header(field, value)
            .method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
