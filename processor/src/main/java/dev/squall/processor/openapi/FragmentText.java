package dev.squall.processor.openapi;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.document.NodeReader;
import dev.squall.processor.document.NodeReader.MalformedException;
import dev.squall.processor.document.NodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A fragment as texts that fit into a class file: an operation or a schema each, in pieces where one is longer. Together they are one
 * JSON document in ASCII.
 */
public final class FragmentText {
  private static final int LONGEST = 20_000;

  private FragmentText() {}

  /** The texts. */
  public static List<String> of(Members fragment) {
    List<String> texts = new ArrayList<>();
    texts.add("{\"tag\":" + NodeWriter.compact(fragment.at("tag")) + ",\"operations\":[");
    List<Node> operations = fragment.at("operations").items();
    for (int i = 0; i < operations.size(); i++) {
      add(NodeWriter.compact(operations.get(i)) + (i < operations.size() - 1 ? "," : ""), texts);
    }
    texts.add("],\"schemas\":{");
    Map<String, Node> schemas = fragment.at("schemas").members().byName();
    int left = schemas.size();
    for (Map.Entry<String, Node> schema : schemas.entrySet()) {
      left--;
      String name = NodeWriter.compact(Node.of(schema.getKey()));
      add(name + ":" + NodeWriter.compact(schema.getValue()) + (left > 0 ? "," : ""), texts);
    }
    texts.add("}}");
    return List.copyOf(texts);
  }

  private static void add(String text, List<String> texts) {
    for (int from = 0; from < text.length(); from += LONGEST) {
      texts.add(text.substring(from, Math.min(text.length(), from + LONGEST)));
    }
  }

  /** The fragment; without members if there are no texts. */
  public static Members read(List<String> texts) {
    try {
      return texts.isEmpty() ? Members.EMPTY : NodeReader.read(String.join("", texts)).members();
    } catch (MalformedException e) {
      throw new IllegalStateException("a generated descriptor is damaged", e);
    }
  }
}
