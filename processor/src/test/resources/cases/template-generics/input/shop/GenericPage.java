package shop;

import dev.squall.annotation.Template;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Template(value = "generic.html", request = false)
record GenericPage(Choices r, String s, List<String> xs, Box<String> box, Map<String, @Nullable Integer> m) {}
