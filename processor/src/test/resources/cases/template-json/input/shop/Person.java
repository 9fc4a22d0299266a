package shop;

import dev.squall.annotation.Json;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Json
public record Person(String name, @Nullable LocalDate born, List<String> tags) {}
