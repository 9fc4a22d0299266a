package shop;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Methods whose type parameters are annotated in some places and not in others. */
final class Choices {
  <T> T or(@Nullable T a, T b) {
    return a == null ? b : a;
  }

  <T> T nn(T a) {
    return a;
  }

  <T> @Nullable T fst(List<T> list) {
    return list.isEmpty() ? null : list.get(0);
  }

  <T> List<@Nullable T> many(T a, @Nullable T b) {
    return Arrays.asList(a, b);
  }

  <K, V> Map<K, @Nullable V> map(K key, List<? extends @Nullable V> values) {
    Map<K, @Nullable V> map = new HashMap<>();
    map.put(key, values.get(0));
    return map;
  }
}
