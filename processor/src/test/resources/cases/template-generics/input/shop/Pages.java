package shop;

import dev.squall.render.Utf8Output;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class Pages {
  private Pages() {}

  public static void generic(Utf8Output out) {
    Map<String, @Nullable Integer> counts = new HashMap<>();
    GenericPageTemplate.render(out, new GenericPage(new Choices(), "s", List.of("x", "y"), new Box<>("in"), counts));
  }
}
