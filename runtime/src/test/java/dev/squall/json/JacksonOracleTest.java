package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.fuzz.EscapedLines;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson databind reads what is written here and the other way round, and both refuse the same documents. The seed is set by {@code -Djson.seed},
 * how many are tried by {@code -Djson.documents}.
 */
class JacksonOracleTest {
  private static final int TIMES = Integer.getInteger("json.documents", 3_000);
  private static final long SEED = Long.getLong("json.seed", System.nanoTime());
  private static final int MOST_DEPTH = 5;

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private final Random random = new Random(SEED);

  private @Nullable Object value(int depth) {
    int kind = random.nextInt(depth < MOST_DEPTH ? 10 : 7);
    return switch (kind) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> (random.nextLong() >> random.nextInt(64));
      case 3 -> finite();
      case 4 -> new BigDecimal(random.nextLong()).movePointLeft(random.nextInt(60) - 20);
      case 5, 6 -> text();
      case 7, 8 -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
          members.put(text(), value(depth + 1));
        }
        yield members;
      }
      default -> {
        List<@Nullable Object> elements = new ArrayList<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
          elements.add(value(depth + 1));
        }
        yield elements;
      }
    };
  }

  private double finite() {
    double value = Double.longBitsToDouble(random.nextLong());
    return random.nextBoolean() || !Double.isFinite(value) ? random.nextInt(100_000) / 100.0 : value;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(random.nextInt(8) == 0 ? 600 : 20);
    int plane = random.nextInt(6);
    for (int i = 0; i < length; i++) {
      switch (plane) {
        case 0, 1, 2 -> text.append((char) random.nextInt(' ', 0x7F));
        case 3 -> text.append((char) random.nextInt(0x80));
        case 4 -> text.append((char) random.nextInt(0x100));
        default -> {
          int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1);
          text.appendCodePoint(codePoint >= 0xD800 && codePoint <= 0xDFFF ? 'x' : codePoint);
        }
      }
    }
    return text.toString();
  }

  /** Numbers as they are read. */
  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case Long number -> BigDecimal.valueOf(number);
      case Double number -> new BigDecimal(Double.toString(number));
      case Map<?, ?> members -> {
        Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
        members.forEach((name, member) -> copy.put(name, plain(member)));
        yield copy;
      }
      case List<?> elements -> {
        List<@Nullable Object> copy = new ArrayList<>();
        elements.forEach(element -> copy.add(plain(element)));
        yield copy;
      }
      case null, default -> value;
    };
  }

  private static @Nullable Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
      return members;
    }
    if (node.isArray()) {
      List<@Nullable Object> elements = new ArrayList<>();
      node.forEach(element -> elements.add(plain(element)));
      return elements;
    }
    if (node.isNumber()) {
      return node.decimalValue();
    }
    return node.isNull() ? null : node.isBoolean() ? (Object) node.asBoolean() : node.asString();
  }

  @Test
  void eachReadsWhatTheOtherHasWritten() {
    for (int i = 0; i < TIMES; i++) {
      Object value = value(0);
      JsonWriter out = random.nextBoolean() ? new JsonWriter(0) : JsonWriter.scriptSafe(0);
      Trees.write(out, value);
      String seed = "with seed " + SEED;
      assertThat(plain(mapper.readTree(out.toByteArray()))).as(seed).isEqualTo(plain(value));
      assertThat(Trees.read(out.toByteArray())).as(seed).isEqualTo(plain(value));
      byte[] written = random.nextBoolean() ? mapper.writeValueAsBytes(value) : mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
      assertThat(Trees.read(written)).as(seed).isEqualTo(plain(mapper.readTree(written)));
    }
  }

  @Test
  void bothReadAndRefuseTheSameDocuments() {
    for (int i = 0; i < TIMES; i++) {
      JsonWriter out = new JsonWriter(0);
      Trees.write(out, value(2));
      byte[] json = mutated(out.toByteArray());
      Object ours = ours(json);
      Object theirs = theirs(json);
      if (!ours.equals(theirs) && !isListed(json)) {
        assertThat(ours).as(EscapedLines.encode(json) + " with seed " + SEED).isEqualTo(theirs);
      }
    }
  }

  private static Object ours(byte[] json) {
    try {
      return List.of(String.valueOf(Trees.read(json)));
    } catch (JsonException e) {
      return "refused";
    }
  }

  private Object theirs(byte[] json) {
    try {
      JsonNode tree = mapper.readTree(json);
      return tree.isMissingNode() ? "refused" : List.of(String.valueOf(plain(tree)));
    } catch (JacksonException | NumberFormatException e) {
      return "refused";
    }
  }

  /**
   * What Jackson reads and this reader refuses: other encodings than UTF-8, which it detects by zero bytes; a byte order mark; halves of
   * surrogate pairs in escapes; overlong forms and surrogates in UTF-8, and noncharacters beyond it; of what it cannot put into a number the
   * text is compared here.
   */
  private static boolean isListed(byte[] json) {
    String text = new String(json, StandardCharsets.ISO_8859_1);
    boolean zeros = text.startsWith("\0") || (text.length() > 1 && text.charAt(1) == 0) || (text.length() > 2 && text.charAt(2) == 0);
    boolean mark = text.startsWith("\u00EF\u00BB\u00BF") || text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE");
    boolean utf8 = dev.squall.text.Utf8.firstMalformed(json, 0, json.length) < 0;
    return zeros || mark || !utf8 || text.toLowerCase(java.util.Locale.ROOT).contains("\\ud") || ours(json).toString().contains("#");
  }

  private byte[] mutated(byte[] json) {
    StringBuilder text = new StringBuilder(new String(json, StandardCharsets.ISO_8859_1));
    int changes = random.nextInt(3);
    for (int i = 0; i < changes && !text.isEmpty(); i++) {
      int at = random.nextInt(text.length());
      char c = random.nextInt(4) == 0 ? (char) random.nextInt(256) : "{}[],:\"\\0123456789.eE+-tfnul \n\t/".charAt(random.nextInt(32));
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(at);
        case 1, 2 -> text.insert(at, c);
        case 3 -> text.setLength(at);
        default -> text.setCharAt(at, c);
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
