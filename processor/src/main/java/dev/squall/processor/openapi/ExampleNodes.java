package dev.squall.processor.openapi;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.NodeReader;
import dev.squall.processor.document.NodeReader.MalformedException;
import dev.squall.processor.model.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Examples as values of schemas. They are held against these once all schemas are known. */
final class ExampleNodes {
  private final List<Given> given = new ArrayList<>();
  private final List<Example> unshown = new ArrayList<>();

  /**
   * An example that has been read.
   *
   * @param where words for the way that its value goes; empty if there is only one
   * @param fault what is wrong with the text; empty if it is a value
   */
  private record Given(Example example, Node value, Node schema, String where, String fault) {}

  /**
   * The value of an example.
   *
   * @param text whether values are written as they are, rather than as JSON
   * @param where the way that the value goes: {@code " in responses"}
   */
  Node of(Example example, boolean text, Node schema, String where) {
    if (text) {
      Node value = Node.of(example.text());
      given.add(new Given(example, value, schema, where, ""));
      return value;
    }
    try {
      Node value = NodeReader.read(example.text());
      given.add(new Given(example, value, schema, where, ""));
      return value;
    } catch (MalformedException e) {
      String message = String.valueOf(e.getMessage());
      given.add(new Given(example, schema, schema, where, message.substring(message.indexOf(':') + 1).strip()));
      return Node.of(example.text());
    }
  }

  /** The value of an example for a type of which nobody knows how its values are written. */
  static Node ofAny(Example example) {
    try {
      return NodeReader.read(example.text());
    } catch (MalformedException isText) {
      return Node.of(example.text());
    }
  }

  /** Notes the example of an answer that has no content to show it with. */
  void unshown(Example example) {
    unshown.add(example);
  }

  /** Notes a value to check that was changed since it was read. */
  void add(Example example, Node value, Node schema, String where) {
    given.add(new Given(example, value, schema, where, ""));
  }

  /** Tells what does not fit, where its source is being compiled. */
  void check(Map<String, Node> components, Problems problems) {
    checkShown(problems);
    List<Example> told = new ArrayList<>();
    for (Given each : given) {
      if (each.example().source().element() == null || told.contains(each.example())) {
        continue;
      }
      if (!each.fault().isEmpty()) {
        told.add(each.example());
        problems.add(
            ProblemCode.BAD_EXAMPLE,
            each.example().source(),
            "the example of '" + each.example().name() + "' is no JSON: " + each.fault(),
            "write texts, dates and the like as they are, and all else as JSON: 5, true, [\"a\", \"b\"], {\"name\": \"Ada\"}");
        continue;
      }
      String fault = new ExampleFit(components).fault(each.value(), each.schema());
      if (!fault.isEmpty()) {
        told.add(each.example());
        problems.add(
            ProblemCode.BAD_EXAMPLE,
            each.example().source(),
            "the example of '" + each.example().name() + "' does not fit" + each.where() + ": " + fault,
            "write a value that the type and its constraints allow");
      }
    }
  }

  private void checkShown(Problems problems) {
    for (Example example : unshown) {
      if (example.source().element() != null) {
        problems.add(
            ProblemCode.BAD_EXAMPLE,
            example.source(),
            "the example of '" + example.name() + "' is of an answer without a known content",
            "remove it, or return a value; for a Response, list its media types: @Produces(\"application/json\")");
      }
    }
  }
}
