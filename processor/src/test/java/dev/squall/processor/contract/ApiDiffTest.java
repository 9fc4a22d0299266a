package dev.squall.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.document.NodeReader;
import dev.squall.processor.document.NodeReader.MalformedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of changes, and what each asks of the version. */
final class ApiDiffTest {
  private static final Path TABLES = Path.of("src/test/resources/contract");
  private static final String COMPONENTS = """
      "components":{"schemas":{
        "Name":{"type":"string","minLength":1},
        "Other":{"type":"string","minLength":1},
        "Cat":{"type":"object","properties":{"kind":{"const":"cat"},"lives":{"type":"integer"}}},
        "Dog":{"type":"object","properties":{"kind":{"const":"cat"},"barks":{"type":"boolean"}}},
        "Tree":{"type":"object","properties":{"parent":{"$ref":"#/components/schemas/Tree"}}}}}""";

  @TestFactory
  Stream<DynamicTest> schemas() throws IOException {
    return rows("schemas.txt").map(row ->
        DynamicTest.dynamicTest(row[0] + " to " + row[1], () -> {
          assertThat(verdicts(diff(inRequest(row[0]), inRequest(row[1])))).as("in requests").isEqualTo(row[2]);
          assertThat(verdicts(diff(inResponse(row[0]), inResponse(row[1])))).as("in responses").isEqualTo(row[3]);
        }));
  }

  @TestFactory
  Stream<DynamicTest> operations() throws IOException {
    return rows("operations.txt").map(row ->
        DynamicTest.dynamicTest(row[0] + " to " + row[1], () ->
            assertThat(diff(row[0], row[1]).stream()
                    .map(change -> change.verdict().word() + " " + change.text())
                    .collect(Collectors.joining("; ")))
                .isEqualTo(row.length > 2 ? row[2] : "")));
  }

  private static Stream<String[]> rows(String file) throws IOException {
    return Files.readAllLines(TABLES.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Stream.of(line.split("\\|")).map(String::strip).toArray(String[]::new));
  }

  private static String inRequest(String schema) {
    return "{\"/a\":{\"post\":{\"requestBody\":{\"content\":{\"application/json\":{\"schema\":" + schema + "}}}}}}";
  }

  private static String inResponse(String schema) {
    return "{\"/a\":{\"get\":{\"responses\":{\"200\":{\"content\":{\"application/json\":{\"schema\":" + schema + "}}}}}}}";
  }

  private static List<Change> diff(String before, String after) throws MalformedException {
    return ApiDiff.of(document(before), document(after));
  }

  private static Members document(String paths) throws MalformedException {
    return NodeReader.read("{\"paths\":" + paths + "," + COMPONENTS + "}").members();
  }

  private static String verdicts(List<Change> changes) {
    String verdicts = changes.stream().map(change -> change.verdict().word()).distinct().collect(Collectors.joining("+"));
    return verdicts.isEmpty() ? "-" : verdicts;
  }

  @Test
  void aChangeOfATypeIsToldOnceWithItsPlace() throws MalformedException {
    String use = "{\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Cat\"}}}}";
    String paths = "{\"/a\":{\"get\":{\"responses\":{\"200\":" + use + "}}},\"/b\":{\"get\":{\"responses\":{\"200\":" + use + "}}}}";
    Members before = document(paths);
    Members after = NodeReader.read("{\"paths\":" + paths + "," + COMPONENTS.replace("integer", "string") + "}").members();
    assertThat(ApiDiff.of(before, after))
        .containsExactly(
            new Change(
                Verdict.MAJOR, "GET /a", "Cat", "lives", "member \"lives\" of Cat in responses is string rather than integer"));
  }

  @Test
  void theLockHasNoTextsForPeople() throws MalformedException {
    Node document = NodeReader.read("""
        {"info":{"title":"Shop","version":"1.0.0","description":"x"},"tags":[{"name":"a"}],
         "paths":{"/description":{"get":{"summary":"s","tags":["a"],"responses":{"200":{"description":"OK"}}}}},
         "components":{"schemas":{"title":{"title":"T","type":"object","description":"d",
           "properties":{"description":{"type":"string","default":{"title":"t"}}},"required":["description"]}}}}""");
    assertThat(LockText.of(document)).isEqualTo(NodeReader.read("""
        {"info":{"title":"Shop","version":"1.0.0"},
         "paths":{"/description":{"get":{"responses":{"200":{}}}}},
         "components":{"schemas":{"title":{"type":"object",
           "properties":{"description":{"type":"string","default":{"title":"t"}}},"required":["description"]}}}}"""));
  }

  @Test
  void theLockOfADocumentIsTheSameContract() throws MalformedException {
    Members document = document(inRequest("{\"type\":\"string\",\"description\":\"x\"}"));
    assertThat(ApiDiff.of(LockText.of(document).members(), document)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3, MAJOR, 2.0.0", "1.2.3, MINOR, 1.3.0", "1.2.3, PATCH, 1.2.4", "0.2.3, MAJOR, 0.3.0", "0.2.3, MINOR, 0.2.4",
    "1.2.3-beta+7, MAJOR, 2.0.0", "2026, MAJOR, a major version"})
  void theNextVersionIsTold(String version, Verdict verdict, String next) {
    assertThat(verdict.next(version)).isEqualTo(next);
  }
}
