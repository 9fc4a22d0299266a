package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Types with annotations of Jackson's, read and written by generated code. */
final class AnnotatedJsonTest {
  private static final int TYPES = 25;
  private static final int DOCUMENTS = 40;

  private static final List<String> ODD_NAMES =
      List.of(
          " ", "-", "_", "__", "$", "0", "class", "in", "out", "start", "a b", "a-b", "a.b", "a/b", "a~b", "~1", "\ud83d\ude00", "\u540d\u524d", "\"", "\\", "'",
          "\\u0041", "\n", "\u0000", "\u0001\u001f", "\u007f", "\u2028", "\u202e", "</script>", "//", "*/", "%s $T $L $$", "CODEC", "utf8", "n".repeat(5000),
          "\u0007".repeat(5000));

  @TempDir Path folder;

  @Test
  void randomTypesAreReadAndWrittenAsJacksonDoes() throws Exception {
    JsonMapper jackson = JsonMapper.builder().build();
    long seed = Long.getLong("json.seed", System.nanoTime());
    for (int i = 0; i < TYPES; i++) {
      RandomAnnotatedTypes types = new RandomAnnotatedTypes(seed + i);
      GeneratedJson generated = GeneratedJson.of(folder, types.source());
      for (int j = 0; j < DOCUMENTS; j++) {
        String document = types.document();
        String theirs = jackson.writeValueAsString(jackson.readValue(document, generated.type()));
        assertThat(jackson.readTree(generated.again(document))).as("-Djson.seed=%s%n%s%n%s", seed + i, types.source(), document)
            .isEqualTo(jackson.readTree(theirs));
      }
    }
  }

  @Test
  void membersMayHaveAnyName() throws Exception {
    List<String> components = new ArrayList<>();
    List<String> members = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    JsonMapper jackson = JsonMapper.builder().build();
    for (int i = 0; i < ODD_NAMES.size(); i++) {
      components.add("@com.fasterxml.jackson.annotation.JsonProperty(\"" + java(ODD_NAMES.get(i)) + "\") int m" + i);
      members.add(jackson.writeValueAsString(ODD_NAMES.get(i)) + ":" + i);
      wrong.add(jackson.writeValueAsString(ODD_NAMES.get(i)) + ":[]");
    }
    GeneratedJson generated = GeneratedJson.of(folder, "record A(" + String.join(", ", components) + ") {}");
    String document = "{" + String.join(",", members) + "}";
    assertThat(jackson.readTree(generated.again(document))).isEqualTo(jackson.readTree(document));
    assertThat(jackson.readTree(generated.again("{" + String.join(" , ", members.reversed()) + "}"))).isEqualTo(jackson.readTree(document));
    List<String> pointers = ODD_NAMES.subList(0, 19).stream().map(name -> "/" + name.replace("~", "~0").replace("/", "~1") + " type").toList();
    assertThat(generated.failures("{" + String.join(",", wrong) + "}")).startsWith(pointers.toArray(String[]::new)).hasSize(20);
  }

  @Test
  void anEmptyNameIsNone() throws Exception {
    assertThat(GeneratedJson.of(folder, "record A(@com.fasterxml.jackson.annotation.JsonProperty(\"\") int a) {}").again("{\"a\":1}"))
        .isEqualTo("{\"a\":1}");
  }

  @Test
  void onlyIllegalArgumentsAreFailuresOfTheDocument() throws Exception {
    GeneratedJson generated = GeneratedJson.of(
        folder,
        "record A(int a) { public A { if (a == 1) { throw new IllegalArgumentException(); } if (a == 2) { throw new IllegalStateException(); } } }");
    assertThat(generated.failures("{\"a\":1}")).containsExactly(" value");
    assertThatThrownBy(() -> generated.again("{\"a\":2}")).hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void sealedTypesWithinOthersNameTheirObjectsThemselves() throws Exception {
    String types =
        """
        record A(Item item, Paper paper) {
          @JsonSubTypes(@JsonSubTypes.Type(value = Book.class, name = "book"))
          public sealed interface Item {}
          public record Book() implements Item {}
          @JsonSubTypes({@JsonSubTypes.Type(value = Map.class, name = "map"), @JsonSubTypes.Type(Print.class)})
          public sealed interface Paper extends Item {}
          public record Map() implements Paper {}
          public record Print() implements Paper {}
        }
        """;
    GeneratedJson generated = GeneratedJson.of(folder, types.replace("@JsonSubTypes", "@com.fasterxml.jackson.annotation.JsonSubTypes"));
    for (String kind : List.of("book", "map", "Print")) {
      String document = "{\"item\":{\"type\":\"" + kind + "\"},\"paper\":{\"type\":\"map\"}}";
      assertThat(generated.again(document)).isEqualTo(document);
    }
  }

  @Test
  void requiredChangesNothing() throws Exception {
    GeneratedJson generated = GeneratedJson.of(
        folder,
        "record A(@com.fasterxml.jackson.annotation.JsonProperty(required = true) @org.jspecify.annotations.Nullable String a,"
            + " @com.fasterxml.jackson.annotation.JsonProperty(required = false) int b) {}");
    assertThat(generated.again("{\"b\":1}")).isEqualTo("{\"a\":null,\"b\":1}");
    assertThat(generated.failures("{}")).containsExactly("/b missing");
  }

  private static String java(String text) {
    StringBuilder source = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> source.append('\\').append(c);
        case '\n' -> source.append("\\n");
        default -> source.append(c < ' ' ? "\\%o".formatted((int) c) : String.valueOf(c));
      }
    }
    return source.toString();
  }
}
