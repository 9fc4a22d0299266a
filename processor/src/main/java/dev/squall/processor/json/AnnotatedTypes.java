package dev.squall.processor.json;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Schemas;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.ValueUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads types annotated {@code @Json}. One per round. */
public final class AnnotatedTypes {
  private final TypeFacts facts;
  private final SourceLocator locator;
  private final ValueRules rules;
  private final boolean ignoreUnknown;
  private final Map<String, SourceRef> unresolved = new TreeMap<>();

  /** A reader for one round. */
  public AnnotatedTypes(TypeFacts facts, SourceLocator locator, ValueRules rules, boolean ignoreUnknown) {
    this.facts = facts;
    this.locator = locator;
    this.rules = rules;
    this.ignoreUnknown = ignoreUnknown;
  }

  /**
   * A type, and what its JSON consists of.
   *
   * @param visible whether the type and all that it is nested in are public
   */
  public record Annotated(ValueUse use, Schemas schemas, boolean visible) {}

  /** The names of types that the compiler does not know, each with the first place that mentions it. */
  public Map<String, SourceRef> unresolved() {
    return unresolved;
  }

  /** The type; empty if it names a codec, so that nothing is generated, or if something is wrong, which is told. */
  public Optional<Annotated> read(TypeElement type, Problems problems) {
    SquallAnnotation annotation = SquallAnnotation.find(type, "Json").orElseThrow();
    if (annotation.type("codec").filter(codec -> codec.getKind() != TypeKind.VOID).isPresent()) {
      return Optional.empty();
    }
    PackageElement from = facts.elements().getPackageOf(type);
    Optional<String[]> against = against(type, from);
    if (against.isPresent()) {
      String shown = TypeRefs.shown(TypeRefs.raw(type));
      problems.add(
          ProblemCode.BAD_JSON, locator.of(annotation), "@Json on " + shown + " is in vain: " + against.get()[0], against.get()[1]);
      return Optional.empty();
    }
    String root = TypeRefs.raw(type).binaryName();
    JsonTypes types = new JsonTypes(facts, locator, rules, from, root, ignoreUnknown, problems);
    Place place = new Place("the type annotated @Json", type.asType(), locator.of(type));
    Optional<ValueUse> read = types.use(type.asType(), List.of(), Way.READ, place);
    Optional<ValueUse> use = read.isPresent() ? types.use(type.asType(), List.of(), Way.WRITE, place) : read;
    Schemas schemas = types.schemas();
    unresolved.putAll(types.unresolved());
    return use.map(found -> new Annotated(found, schemas, facts.visible(type.asType())));
  }

  private Optional<String[]> against(TypeElement type, PackageElement from) {
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of(new String[] {
        "nothing says what its type parameters are", "remove it: each handler's JSON has code for the types that it mentions"
      });
    }
    if (!facts.accessible(type, from)) {
      return Optional.of(new String[] {"generated code cannot reach it", "make it package-private or public"});
    }
    return type.getKind() == ElementKind.ANNOTATION_TYPE
        ? Optional.of(new String[] {"an annotation has no JSON", "remove it"})
        : Optional.empty();
  }
}
