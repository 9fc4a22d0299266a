package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.squall.annotation.Body;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;

@Route("/shapes")
final class ShapeController {
  @Post
  void add(@Body Shape shape) {}

  @Post("/point")
  void add(@Body Point point) {}

  enum Colour {
    RED,
    @JsonProperty("RED")
    ROUGE
  }

  sealed interface Shape permits Circle, Disc, Typed {}

  record Circle(int radius) implements Shape {}

  @JsonTypeName("Circle")
  record Disc(Colour colour) implements Shape {}

  record Typed(String type) implements Shape {}

  record Point(int x, @JsonProperty("x") int y) {}
}
