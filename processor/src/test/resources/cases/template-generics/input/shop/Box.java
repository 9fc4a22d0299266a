package shop;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Box<T> {
  @Nullable T field;

  Box(T field) {
    this.field = field;
  }

  @Nullable T get() {
    return field;
  }

  T or(@Nullable T other, T last) {
    return other == null ? last : other;
  }

  List<@Nullable T> all() {
    return Arrays.asList(field, field);
  }
}
