package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Application;
import dev.squall.http.Response;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of {@code docs/getting-started.md} is compiled and run, and answers as the page says. */
final class GettingStartedTest {
  private static final String JSON = "application/json";

  @TempDir Path folder;

  @Test
  void theNotesAreJson() throws Exception {
    String page = ReadmeExample.page("docs/getting-started.md");
    assertThat(ReadmeExample.compile(ReadmeExample.source(page, "notes"), "Notes.java", folder)).isEmpty();
    List<Path> classPath = List.of(folder, RunningProgram.home(Response.class), RunningProgram.home(Application.class));
    try (RunningProgram program = new RunningProgram(classPath, "notes.Notes")) {
      String milk = "{\"title\":\"Milk\",\"tags\":[\"shop\"]}";
      HttpResponse<String> added = program.send("POST", "/notes", JSON, milk);
      assertThat(added.statusCode()).isEqualTo(201);
      assertPrinted(page, "-H 'Content-Type: application/json' -d '" + milk + "' localhost:8080/notes", added);
      assertPrinted(page, "'localhost:8080/notes?tag=shop'", program.get("/notes?tag=shop"));
      assertThat(program.get("/notes?tag=other").body()).isEqualTo("[]");
      String wrong = "{\"title\":\" \",\"tag\":[\"shop\"],\"due\":\"soon\"}";
      HttpResponse<String> refused = program.send("POST", "/notes", JSON, wrong);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertPrinted(page, "-H 'Content-Type: application/json' -d '" + wrong + "' localhost:8080/notes", refused);
    }
  }

  private static void assertPrinted(String page, String call, HttpResponse<String> answer) {
    assertThat(page).contains("\n$ curl " + call + "\n" + answer.body() + "\n");
  }
}
