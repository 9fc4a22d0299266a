package shop;

import dev.squall.annotation.Json;
import java.util.List;

@Json
record Page<T>(List<T> items) {
  @Json
  private record Hidden(int number) {}

  @Json
  @interface Note {}
}
