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

/** The program of {@code docs/forms-and-uploads.md} is compiled and run, and answers as the page says. */
final class UploadsGuideTest {
  private static final String PHOTO = "not really a photo";

  @TempDir Path folder;

  @Test
  void theProgramAnswersAsPrinted() throws Exception {
    String page = ReadmeExample.page("docs/forms-and-uploads.md");
    assertThat(ReadmeExample.compile(ReadmeExample.firstSource(page), "Album.java", folder)).isEmpty();
    List<Path> classPath =
        List.of(folder, RunningProgram.home(Response.class), RunningProgram.home(Application.class));
    try (RunningProgram program = new RunningProgram(classPath, "album.Album")) {
      String form = part("title", "Cat") + part("photo\"; filename=\"cat.jpg", PHOTO);
      String two = form + part("photo\"; filename=\"../../b.jpg", PHOTO);
      assertAnswer(page, send(program, "POST", "/photos", two + "--b--"));
      assertAnswer(page, send(program, "PUT", "/photos/0b2f0b3e-7b0e-4d2a-9d55-0d3f7a1c0001", PHOTO));
      assertAnswer(page, send(program, "POST", "/photos/sizes", form + "--b--"));
    }
  }

  private static void assertAnswer(String page, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page).contains("\n" + answer.body());
  }

  private static String part(String name, String content) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
  }

  private static HttpResponse<String> send(RunningProgram program, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(program.url() + path))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
