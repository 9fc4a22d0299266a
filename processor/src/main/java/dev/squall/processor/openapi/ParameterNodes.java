package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ApiNotes.HandlerNotes;
import dev.squall.processor.model.ApiNotes.ParameterNotes;
import dev.squall.processor.model.Example;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter.Bound;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of an operation: variables of the path first, in its order, then the handler's other parameters in theirs. */
final class ParameterNodes {
  private final Handler handler;
  private final HandlerNotes notes;
  private final Javadoc javadoc;
  private final ExampleNodes examples;

  ParameterNodes(Handler handler, HandlerNotes notes, Javadoc javadoc, ExampleNodes examples) {
    this.examples = examples;
    this.handler = handler;
    this.notes = notes;
    this.javadoc = javadoc;
  }

  Node of(Route route) {
    List<Node> nodes = new ArrayList<>();
    for (PathSegment segment : route.path().segments()) {
      switch (segment) {
        case PathSegment.Literal _ -> {}
        case PathSegment.Variable variable -> nodes.add(variable(variable.name(), variable.regex()));
        case PathSegment.Rest rest -> nodes.add(rest(rest.name()));
      }
    }
    for (Bound bound : bound()) {
      if (bound.from() != From.PATH && bound.from() != From.FORM) {
        nodes.add(parameter(bound));
      }
    }
    return new Node.Items(nodes);
  }

  private List<Bound> bound() {
    return handler.parameters().stream().filter(Bound.class::isInstance).map(Bound.class::cast).toList();
  }

  private Optional<Bound> variable(String name) {
    return bound().stream()
        .filter(bound -> bound.from() == From.PATH && bound.externalName().equals(name))
        .findFirst();
  }

  private Members variable(String name, @Nullable String regex) {
    Optional<Bound> bound = variable(name);
    Members type = bound.map(ValueSchemas::of).orElse(ScalarSchemas.of("STRING"));
    MembersBuilder node = begin(name, "path", bound, true);
    if (regex == null) {
      return end(node, type, bound);
    }
    return Patterns.isPortable(regex)
        ? end(node, patterned(type, Patterns.whole(regex)), bound)
        : end(node.put("x-regex", regex), type, bound);
  }

  /** The type's own pattern holds besides. */
  private static Members patterned(Members type, String pattern) {
    if (!type.has("pattern")) {
      return MembersBuilder.of(type).put("pattern", pattern).build();
    }
    List<Node> all = new ArrayList<>(type.at("allOf").items());
    all.add(new MembersBuilder().put("pattern", pattern).build());
    return MembersBuilder.of(type).put("allOf", new Node.Items(all)).build();
  }

  /** OpenAPI has no variable for several segments: it is one whose slashes need not be encoded. */
  private Members rest(String name) {
    Optional<Bound> bound = variable(name);
    MembersBuilder node = begin(name, "path", bound, true).put("x-rest", Node.of(true));
    return end(node, ScalarSchemas.of("STRING"), bound);
  }

  private Members parameter(Bound bound) {
    Members schema = ValueSchemas.of(bound);
    String in = bound.from().name().toLowerCase(Locale.ROOT);
    MembersBuilder node = begin(bound.externalName(), in, Optional.of(bound), ValueSchemas.isRequired(bound, schema));
    return end(node, schema, Optional.of(bound));
  }

  private MembersBuilder begin(String name, String in, Optional<Bound> bound, boolean required) {
    MembersBuilder node = new MembersBuilder().put("name", name).put("in", in);
    bound.ifPresent(found -> node.putUnlessEmpty("description", javadoc.parameters().getOrDefault(found.name(), "")));
    boolean deprecated = bound.map(this::notes).map(ParameterNotes::deprecated).orElse(false);
    return node.putIf("required", required).putIf("deprecated", deprecated);
  }

  private Members end(MembersBuilder node, Members schema, Optional<Bound> bound) {
    node.put("schema", schema);
    Example example = bound.map(this::notes).map(ParameterNotes::example).orElse(null);
    return example == null
        ? node.build()
        : node.put("example", examples.of(example, ScalarSchemas.isText(schema), schema, "")).build();
  }

  private ParameterNotes notes(Bound bound) {
    return notes.parameters().getOrDefault(bound.name(), ParameterNotes.NONE);
  }
}
