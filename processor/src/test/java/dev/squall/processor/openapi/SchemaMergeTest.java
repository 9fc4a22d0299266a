package dev.squall.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.NodeReader;
import dev.squall.processor.document.NodeReader.MalformedException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One set of schemas for all fragments, and how they are called. */
final class SchemaMergeTest {

  private static Node node(String json) throws MalformedException {
    return NodeReader.read(json);
  }

  @Test
  void aTypeThatIsTheSameBothWaysIsOneSchema() throws MalformedException {
    SchemaMerge merge = new SchemaMerge(Map.of(
        "in:shop.User", node("{\"properties\":{\"a\":{\"$ref\":\"in:shop.Name\"}},\"additionalProperties\":false}"),
        "out:shop.User", node("{\"properties\":{\"a\":{\"$ref\":\"out:shop.Name\"}}}"),
        "in:shop.Name", node("{\"type\":\"string\"}"),
        "out:shop.Name", node("{\"type\":\"string\"}")));
    assertThat(merge.schemas()).isEqualTo(Map.of(
        "Name", node("{\"type\":\"string\"}"),
        "User", node("{\"properties\":{\"a\":{\"$ref\":\"#/components/schemas/Name\"}},\"x-request-additional-properties\":false}")));
    assertThat(merge.types()).isEqualTo(Map.of("Name", "shop.Name", "User", "shop.User"));
  }

  @Test
  void aTypeThatDiffersIsTwoAndSoAreThoseThatMentionIt() throws MalformedException {
    SchemaMerge merge = new SchemaMerge(Map.of(
        "in:shop.User", node("{\"required\":[\"a\"]}"),
        "out:shop.User", node("{\"required\":[\"a\",\"b\"]}"),
        "in:shop.Page<shop.User>", node("{\"items\":{\"$ref\":\"in:shop.User\"}}"),
        "out:shop.Page<shop.User>", node("{\"items\":{\"$ref\":\"out:shop.User\"}}")));
    assertThat(merge.schemas().keySet()).containsExactly("PageOfUser", "PageOfUserInput", "User", "UserInput");
    assertThat(merge.schemas().get("PageOfUserInput")).isEqualTo(node("{\"items\":{\"$ref\":\"#/components/schemas/UserInput\"}}"));
    assertThat(merge.renamed(node("{\"$ref\":\"out:shop.User\"}"))).isEqualTo(node("{\"$ref\":\"#/components/schemas/User\"}"));
  }

  @Test
  void namesAreAsShortAsTheyCanBe() {
    List<String> ids =
        List.of(
            "shop.User", "admin.User", "shop.Orders.Line", "shop.Bills.Line", "shop.Page<shop.Item[]>", "shop.Pair<? extends a.B, a.C>",
            "shop.Circle", "shop.Circle#kind=circle", "shop.Square#kind=square", "shop.ProblemDocument");
    assertThat(ComponentNames.of(ids, Set.of("ProblemDocument"))).isEqualTo(Map.of(
        "shop.User", "shop.User",
        "admin.User", "admin.User",
        "shop.Orders.Line", "Orders.Line",
        "shop.Bills.Line", "Bills.Line",
        "shop.Page<shop.Item[]>", "PageOfItemArray",
        "shop.Pair<? extends a.B, a.C>", "PairOfBAndC",
        "shop.Circle", "Circle",
        "shop.Circle#kind=circle", "Circle.circle",
        "shop.Square#kind=square", "Square",
        "shop.ProblemDocument", "shop.ProblemDocument"));
  }
}
