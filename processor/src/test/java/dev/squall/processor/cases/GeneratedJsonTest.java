package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.json.JsonReader;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Classes that are generated for types annotated {@code @Json}, at work. */
final class GeneratedJsonTest {
  private static final int LARGEST_METHOD = 8000;
  private static final int TYPES = 20;
  private static final int DOCUMENTS = 50;

  @TempDir Path folder;

  @Test
  void whatIsReadIsWrittenAgain() throws Exception {
    assertThat(again("record A(int a, String b, java.util.List<Long> c) {}", "{\"a\":1,\"b\":\"x\",\"c\":[1,2]}"))
        .isEqualTo("{\"a\":1,\"b\":\"x\",\"c\":[1,2]}");
  }

  @Test
  void membersMayComeInAnyOrder() throws Exception {
    assertThat(again("record A(int a, String b, boolean c) {}", "{ \"c\" : true, \"a\" : 1, \"b\" : \"x\" }"))
        .isEqualTo("{\"a\":1,\"b\":\"x\",\"c\":true}");
  }

  @Test
  void absentMembersHaveTheirDefaults() throws Exception {
    assertThat(
            again(
                "record A(@dev.squall.annotation.Default(\"7\") int a, @dev.squall.annotation.Default({\"x\", \"y\"})"
                    + " java.util.List<String> b, java.util.OptionalInt c) {}",
                "{\"a\":null}"))
        .isEqualTo("{\"a\":7,\"b\":[\"x\",\"y\"],\"c\":null}");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() throws Exception {
    assertThat(failures("record A(int a, String b, java.util.List<Integer> c) {}", "{\"a\":\"x\",\"bb\":1,\"c\":[1,true],\"a\":2}"))
        .containsExactly("/b missing", "/a type", "/bb unknown", "/c/1 type", "/a duplicate");
  }

  @Test
  void membersMayHaveNamesWithoutLetters() throws Exception {
    assertThat(again("record A(int é, String 名前, boolean $, long ñ, int $$) {}", "{\"é\":1,\"名前\":\"x\",\"$\":true,\"ñ\":2,\"$$\":3}"))
        .isEqualTo("{\"é\":1,\"名前\":\"x\",\"$\":true,\"ñ\":2,\"$$\":3}");
  }

  @Test
  void whatCanOnlyBeIteratedIsAnArray() throws Exception {
    assertThat(again("record A(Iterable<String> names) {}", "{\"names\":[\"x\",\"y\"]}"))
        .isEqualTo("{\"names\":[\"x\",\"y\"]}");
  }

  @Test
  void enumsWithAClassOfTheirOwnAreKeysAndDefaults() throws Exception {
    String type =
        "record A(java.util.Map<K, Integer> counts, @dev.squall.annotation.Default(\"Y\") K kind)"
            + " { @dev.squall.annotation.Json enum K { X, Y } }";
    assertThat(again(type, "{\"counts\":{\"Y\":1,\"X\":2}}")).isEqualTo("{\"counts\":{\"Y\":1,\"X\":2},\"kind\":\"Y\"}");
  }

  @Test
  void theKindOfAnObjectMayStandAnywhere() throws Exception {
    String types =
        "sealed interface A permits A.B, A.C { record B(int x) implements A {} record C(A[] of) implements A {} }";
    assertThat(again(types, "{\"of\":[{\"x\":1,\"type\":\"B\"},{\"type\":\"C\",\"of\":[]}],\"type\":\"C\"}"))
        .isEqualTo("{\"type\":\"C\",\"of\":[{\"type\":\"B\",\"x\":1},{\"type\":\"C\",\"of\":[]}]}");
    assertThat(failures(types, "{\"type\":\"D\"}")).containsExactly("/type type");
    assertThat(failures(types, "{}")).containsExactly("/type missing");
  }

  @Test
  void oneOfSeveralIsLookedAtWhereItIsMentionedItself() throws Exception {
    String types =
        "record A(B b) { @com.fasterxml.jackson.annotation.JsonTypeInfo("
            + "use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME, property = \"kind\")"
            + " sealed interface S permits B {} record B(int x) implements S {} }";
    assertThat(again(types, "{\"b\":{\"x\":1,\"kind\":\"B\"}}")).isEqualTo("{\"b\":{\"kind\":\"B\",\"x\":1}}");
    assertThat(failures(types, "{\"b\":{\"x\":1,\"kind\":\"C\"}}")).containsExactly("/b/kind type");
    assertThat(failures(types, "{\"b\":{\"x\":1}}")).containsExactly("/b/kind missing");
  }

  @Test
  void theKindOfAnObjectComesOnce() throws Exception {
    String types = "sealed interface A permits A.B, A.C { record B(int x) implements A {} record C() implements A {} }";
    assertThat(failures(types, "{\"type\":\"B\",\"x\":1,\"type\":\"C\"}")).containsExactly("/type duplicate");
    assertThat(failures(types, "{\"x\":1,\"type\":\"B\",\"type\":\"B\"}")).containsExactly("/type duplicate");
    assertThat(failures(types, "{\"type\":\"C\",\"type\":\"C\"}")).containsExactly("/type duplicate");
  }

  @Test
  void aConstructorMayRefuseItsValues() throws Exception {
    assertThat(
            failures(
                "record A(int from, int to) { public A { if (from > to) { throw new IllegalArgumentException(\"ours\"); } } }",
                "{\"from\":2,\"to\":1}"))
        .containsExactly(" value");
  }

  @Test
  void classesAreMadeByTheirConstructorOrTheirSetters() throws Exception {
    assertThat(
            again(
                "class A { private final int a; public String b = \"kept\"; A(int a) { this.a = a; } public int getA() { return a; } }",
                "{\"a\":1,\"b\":\"x\"}"))
        .isEqualTo("{\"a\":1,\"b\":\"x\"}");
    assertThat(
            again(
                "class A { private int a; public int getA() { return a; } public void setA(int a) { this.a = a; } }", "{\"a\":1}"))
        .isEqualTo("{\"a\":1}");
  }

  @Test
  void typesWithHundredsOfMembersAreReadAndWrittenByMethodsThatAreCompiled() throws Exception {
    String json =
        IntStream.range(0, 300).mapToObj(i -> "\"m" + i + "\":\"" + i + "\"").collect(Collectors.joining(",", "{", "}"));
    String fields = IntStream.range(0, 300).mapToObj(i -> "public String m" + i + ";").collect(Collectors.joining(" "));
    assertThat(again("class A { " + fields + " }", json)).isEqualTo(json);
    assertThat(failures("class A { " + fields + " }", "{\"m1\":\"\",\"m1\":\"\"}")).contains("/m0 missing", "/m1 duplicate").hasSize(20);
    try (Stream<Path> classes = Files.walk(folder)) {
      for (Path file : classes.filter(path -> path.toString().endsWith("Json.class")).toList()) {
        ClassFile.of().parse(file).methods().stream()
            .flatMap(method -> method.findAttribute(Attributes.code()).stream())
            .forEach(code -> assertThat(code.codeLength()).isLessThan(LARGEST_METHOD));
      }
    }
  }

  @Test
  void randomTypesAreReadAndWrittenAsJacksonDoes() throws Exception {
    JsonMapper jackson = JsonMapper.builder().build();
    long seed = Long.getLong("json.seed", System.nanoTime());
    for (int i = 0; i < TYPES; i++) {
      RandomTypes types = new RandomTypes(seed + i);
      GeneratedJson generated = GeneratedJson.of(folder, types.source());
      for (int j = 0; j < DOCUMENTS; j++) {
        String document = types.document();
        String ours = generated.again(document);
        assertThat(jackson.readTree(ours)).as("-Djson.seed=%s%n%s%n%s", seed + i, types.source(), document)
            .isEqualTo(jackson.readTree(jackson.writeValueAsString(jackson.readValue(document, generated.type()))));
      }
    }
  }

  @Test
  void namesOfTheSameHashAreToldApart() throws Exception {
    assertThat(JsonReader.hash("liquid")).isEqualTo(JsonReader.hash("costarring"));
    assertThat(again("record A(int costarring, int liquid) {}", "{\"liquid\":2,\"costarring\":1}"))
        .isEqualTo("{\"costarring\":1,\"liquid\":2}");
    assertThat(failures("record A(int costarring) {}", "{\"costarring\":1,\"liquid\":2}")).containsExactly("/liquid unknown");
  }

  private String again(String type, String json) throws Exception {
    return GeneratedJson.of(folder, type).again(json);
  }

  private List<String> failures(String type, String json) throws Exception {
    return GeneratedJson.of(folder, type).failures(json);
  }
}
