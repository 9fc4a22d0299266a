package shop;

import dev.squall.annotation.FormParam;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;

@Route("/samples")
final class SampleController {
  @Post
  String add(@FormParam Sample sample) {
    return "right";
  }
}
