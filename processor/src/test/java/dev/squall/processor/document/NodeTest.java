package dev.squall.processor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.processor.document.NodeReader.MalformedException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NodeTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
    "{}|{}", "[]|[]", "'  [ 1 , 2 ]  '|[1,2]", "1.0|1", "1e2|100", "-0|0", "0.10|0.1", "1e30|1E+30", "true|true", "null|null",
    "'\"a\\u0041\\n\\/\"'|'\"aA\\n/\"'", "'\"\\ud83d\\ude00\"'|'\"\\ud83d\\ude00\"'", "'\"\\ud83d\"'|'\"\\ud83d\"'",
    "'{\"b\":1,\"a\":{\"c\":[]}}'|'{\"b\":1,\"a\":{\"c\":[]}}'"})
  void isReadAndWritten(String json, String written) throws MalformedException {
    assertThat(NodeWriter.compact(NodeReader.read(json))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "{", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "{a:1}", "\"a", "\"\\x\"", "\"\\u12g4\"", "01", "1.",
    "+1", "tru", "nul", "[1]]", "\"\t\"", "NaN"})
  void isRefused(String json) {
    assertThatThrownBy(() -> NodeReader.read(json)).isInstanceOf(MalformedException.class).hasMessageStartingWith("line 1: expected ");
  }

  @Test
  void depthIsBounded() {
    assertThatThrownBy(() -> NodeReader.read("[".repeat(100_000))).isInstanceOf(MalformedException.class);
  }

  @Test
  void isWrittenForPeople() throws MalformedException {
    Node node = NodeReader.read("{\"a\":[1,2],\"b\":{\"c\":[{\"d\":\"e\"},\"a long text that needs a line\"],\"f\":{}}}");
    assertThat(NodeWriter.pretty(node)).isEqualTo("""
        {
          "a": [1, 2],
          "b": {
            "c": [
              {
                "d": "e"
              },
              "a long text that needs a line"
            ],
            "f": {}
          }
        }
        """);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws MalformedException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Node node = random(random, 0);
      assertThat(NodeReader.read(NodeWriter.pretty(node))).as("seed %s", seed).isEqualTo(node);
      assertThat(NodeReader.read(NodeWriter.compact(node))).as("seed %s", seed).isEqualTo(node);
    }
  }

  private static Node random(Random random, int depth) {
    return switch (random.nextInt(depth > 4 ? 4 : 6)) {
      case 0 -> Node.of(random.nextInt());
      case 1 -> Node.of(random.nextBoolean());
      case 2 -> Node.Null.NULL;
      case 3 -> Node.of(random.ints(random.nextInt(10), 0, 0x300)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
      case 4 -> new Node.Items(List.of(random(random, depth + 1), random(random, depth + 1)));
      default -> new MembersBuilder().put("a", random(random, depth + 1)).put("b\"", random(random, depth + 1)).build();
    };
  }
}
