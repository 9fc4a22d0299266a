package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Produces;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.api.Example;
import dev.squall.http.Response;
import dev.squall.http.UploadedFile;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Examples of all that can have one. */
@Route("/orders")
final class OrderController {
  /** How far it is. */
  @Example("SENT")
  enum State {
    OPEN,
    /** On its way. */
    SENT,
    @Deprecated
    LOST,
    /** Back again. */
    @Deprecated
    RETURNED
  }

  /** Money. */
  @Example("{\"amount\": 12.50, \"currency\": \"EUR\"}")
  record Money(double amount, String currency) {}

  sealed interface Payment permits Card, Bill {}

  /** By card. */
  @Example("{\"number\": \"4111\"}")
  record Card(String number) implements Payment {}

  @Example("{\"type\": \"Bill\", \"days\": 30}")
  record Bill(@Example("14") int days) implements Payment {}

  /** An order. */
  record Order(
      @Example("[{\"amount\": 1, \"currency\": \"EUR\"}]") List<Money> prices,
      @Example("12") @Nullable String door,
      @Example("OPEN") State state,
      @Example("{\"a\": 1}") Map<String, Integer> counts,
      Payment payment) {}

  record Place(@Example("Hull") String town) {}

  /**
   * A delivery.
   *
   * @param day when it <b>arrives</b>
   * @param count how many
   * @param note nothing
   * @param picture of the door
   */
  record Delivery(
      @Example("2026-12-24") LocalDate day,
      @Min(1) @Example("3") int count,
      @Deprecated Optional<String> note,
      List<UploadedFile> picture,
      @Example("[\"a\", \"b\"]") List<String> tags,
      Place to) {}

  @Get
  @Example("[\"a\", \"b\"]")
  List<String> list(@QueryParam @Example("[\"x\"]") List<String> tag, @QueryParam @Example("5") int page) {
    return List.of();
  }

  @Get("/all")
  @Example("[{\"amount\": 1, \"currency\": \"EUR\"}]")
  Stream<Money> all() {
    return Stream.of();
  }

  @Post
  Order add(@Body Order order) {
    return order;
  }

  @Post("/deliver")
  void deliver(@FormParam Delivery delivery) {}

  @Get("/label")
  @Produces({"application/json", "text/plain"})
  @Example("{\"label\": 5}")
  Response label() {
    return Response.text("5");
  }
}
