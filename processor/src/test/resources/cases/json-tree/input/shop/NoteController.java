package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import tools.jackson.databind.JsonNode;

@Route("/notes")
final class NoteController {
  @Post
  String add(@Body Note note) {
    return note.title();
  }

  record Note(String title, JsonNode extra) {}
}
