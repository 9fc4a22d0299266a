package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import java.util.List;
import java.util.Map;

@Route("/books")
final class BookController {
  @Get("/{id}")
  String show(StringBuilder id) {
    return id.toString();
  }

  @Get
  String list(@QueryParam List<Thread> by, @QueryParam Map<String, String> filter, @QueryParam int[] pages) {
    return by.toString() + filter + pages.length;
  }

  @Get("/files/{path*}")
  String file(long path) {
    return "file " + path;
  }
}
