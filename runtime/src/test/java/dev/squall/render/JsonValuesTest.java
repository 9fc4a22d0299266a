package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonValuesTest {

  private static String json(@Nullable Object value) {
    Utf8Output out = new Utf8Output(64);
    out.json(value);
    return out.toString();
  }

  private static String attribute(@Nullable Object value) {
    Utf8Output out = new Utf8Output(64);
    out.jsonAttribute(value);
    return out.toString();
  }

  @Test
  void plainValues() {
    assertThat(json(null)).isEqualTo("null");
    assertThat(json("a\"b")).isEqualTo("\"a\\\"b\"");
    assertThat(json(new StringBuilder("<"))).isEqualTo("\"\\u003C\"");
    assertThat(json('c')).isEqualTo("\"c\"");
    assertThat(json(true)).isEqualTo("true");
    assertThat(json(TimeUnit.DAYS)).isEqualTo("\"DAYS\"");
    assertThat(json(Optional.of(1))).isEqualTo("1");
    assertThat(json(Optional.empty())).isEqualTo("null");
    assertThat(json((Object) Json.trusted("{\"a\":\"</script>\"}"))).isEqualTo("{\"a\":\"\\u003C/script\\u003E\"}");
  }

  @Test
  void valuesThatAreTheirText() {
    assertThat(json(List.of(LocalDate.of(2026, 1, 31), Duration.ofMinutes(5), ZoneOffset.UTC)))
        .isEqualTo("[\"2026-01-31\",\"PT5M\",\"Z\"]");
    assertThat(json(List.of(new UUID(0, 1), URI.create("/a'b"), Locale.ROOT)))
        .isEqualTo("[\"00000000-0000-0000-0000-000000000001\",\"/a\\u0027b\",\"\"]");
    assertThat(json(Map.of(LocalDate.of(2026, 1, 31), 1))).isEqualTo("{\"2026-01-31\":1}");
  }

  @Test
  void numbers() {
    assertThat(json(List.of((byte) 1, (short) 2, 3, 4L, 1.5, 2.5f))).isEqualTo("[1,2,3,4,1.5,2.5]");
    assertThat(json(List.of(new BigInteger("123456789012345678901"), new BigDecimal("1.50"), new AtomicInteger(7))))
        .isEqualTo("[123456789012345678901,1.50,7]");
    assertThat(json(List.of(Double.NaN, Double.POSITIVE_INFINITY, Float.NaN))).isEqualTo("[null,null,null]");
    Utf8Output out = new Utf8Output(64);
    out.json(Double.NaN);
    out.json(Double.NEGATIVE_INFINITY);
    out.jsonAttribute(Double.NaN);
    assertThat(out.toString()).isEqualTo("nullnullnull");
  }

  @Test
  void nestedValues() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("a", List.of());
    map.put(TimeUnit.DAYS, new String[] {"x", null});
    map.put(3, Map.of());
    assertThat(json(map)).isEqualTo("{\"a\":[],\"DAYS\":[\"x\",null],\"3\":{}}");
    assertThat(json(Set.of("b"))).isEqualTo("[\"b\"]");
    assertThat(json(List.of(new int[] {1, 2}, new long[] {3}, new double[] {4.5, Double.NaN}, new boolean[] {true, false})))
        .isEqualTo("[[1,2],[3],[4.5,null],[true,false]]");
    assertThat(json(List.of(new float[] {0.5f}, new short[] {1}, new Object[0]))).isEqualTo("[[0.5],[1],[]]");
  }

  @Test
  void inAnAttributeQuotationMarksAreEscaped() {
    assertThat(attribute(Map.of("a\"", List.of("b", Json.trusted("\"c\""))))).isEqualTo("{&quot;a\\&quot;&quot;:[&quot;b&quot;,&quot;c&quot;]}");
    assertThat(attribute(null)).isEqualTo("null");
  }

  @Test
  void otherClassesAreNamed() {
    assertThatThrownBy(() -> json(List.of(new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
    assertThatThrownBy(() -> json(new LongAdder())).hasMessageContaining("LongAdder");
    assertThatThrownBy(() -> json(new char[0])).hasMessageContaining("[C");
    assertThatThrownBy(() -> json(Map.of(List.of(), 1))).hasMessageContaining("a key of a map").hasMessageContaining("List");
    Map<String, String> nullKey = new LinkedHashMap<>();
    nullKey.put(null, "x");
    assertThatThrownBy(() -> json(nullKey)).hasMessageContaining("not null");
  }

  @Test
  void nestingHasAnEnd() {
    List<Object> itself = new ArrayList<>();
    itself.add(itself);
    assertThatThrownBy(() -> json(itself)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("64 deep");
    Object deep = 1;
    for (int i = 0; i < JsonValueWriter.MAX_DEPTH; i++) {
      deep = Arrays.asList(deep);
    }
    assertThat(json(deep)).startsWith("[[[[").contains("1");
  }
}
