package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Produces;
import dev.squall.annotation.Route;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Route("/shelves")
final class ShelfController {
  @Get("/json")
  @Produces({"application/json", "text/html", "application/x-ndjson"})
  Book json() {
    return null;
  }

  @Get("/stream")
  @Produces({"application/x-ndjson", "application/xml"})
  Stream<Book> stream() {
    return null;
  }

  @Get("/charset")
  @Produces("application/json; charset=utf-16")
  Book charset() {
    return null;
  }

  @Get("/page")
  @Produces({"text/html", "application/json"})
  ThreadPage page() {
    return null;
  }

  @Get("/buffers")
  Flow.Publisher<ByteBuffer> buffers() {
    return null;
  }
}
