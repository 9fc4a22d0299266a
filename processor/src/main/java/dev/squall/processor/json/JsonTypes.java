package dev.squall.processor.json;

import dev.squall.processor.constraint.StrayConstraints;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ExampleReader;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Example;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType;
import dev.squall.processor.model.Schemas;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.ValueUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/**
 * Collects the JSON of one controller, or of one type annotated {@code @Json}: asked for the types that are mentioned, it follows
 * them to all that they consist of. What a type is only read for, or only written, it need not have for the other way.
 */
public final class JsonTypes {
  private final TypeFacts facts;
  private final PackageElement from;
  private final Problems problems;
  private final Reading own;
  private final Reading foreign;
  private final Drafts drafts;
  private final StrayConstraints stray;
  private final Deque<Demand> open = new ArrayDeque<>();
  private final SortedSet<String> read = new TreeSet<>();
  private final SortedSet<String> written = new TreeSet<>();

  /**
   * Nothing yet.
   *
   * @param from the package of the generated class
   * @param root the binary name of the type that the class is generated for; empty for a controller's
   * @param ignoreUnknown whether unknown members are passed over where a type says nothing about them
   */
  public JsonTypes(
      TypeFacts facts,
      SourceLocator locator,
      ValueRules rules,
      PackageElement from,
      String root,
      boolean ignoreUnknown,
      Problems problems) {
    this.facts = facts;
    this.from = from;
    this.problems = problems;
    own = new Reading(facts, locator, rules, root, ignoreUnknown, problems);
    // What is wrong with a type that has a class of its own is told once, where that is generated.
    foreign = new Reading(facts, locator, rules, "", ignoreUnknown, new Problems());
    drafts = new Drafts(own.docs, new ExampleReader(locator), rules, problems);
    stray = new StrayConstraints(facts, locator, problems);
  }

  /** A draft that has to be looked at for what is done with it. */
  private record Demand(String id, Way way, Place place, boolean isOwn) {}

  /**
   * A value that is read or written; empty if it has no JSON, which is told, or is of a type that is not known. What is written has no
   * constraints itself.
   *
   * @param elements what declares it, with its annotations
   */
  public Optional<ValueUse> use(TypeMirror type, List<? extends Element> elements, Way way, Place place) {
    Optional<ValueUse> use =
        way == Way.READ
            ? own.types.use(type, Bindings.NONE, elements, List.of(), place, from)
            : own.types.unconstrained(type, Bindings.NONE, elements, place, from);
    use.ifPresent(found -> demand(found.type(), way, place, true));
    while (!open.isEmpty()) {
      settle(open.removeFirst());
    }
    return use;
  }

  /** Whether a type is one of the JDK's that have no JSON; {@code Object} is not meant, which may be anything. */
  public static boolean isForeign(TypeMirror type) {
    return TypeFacts.element(type)
        .filter(element -> Members.isJdks(element) && !element.getQualifiedName().contentEquals("java.lang.Object"))
        .map(element -> element.getQualifiedName().toString())
        .filter(name -> !JdkTypes.isKnown(name))
        .isPresent();
  }

  /** All named types that were met. */
  public Schemas schemas() {
    TreeMap<String, NamedType> byId = new TreeMap<>();
    Map<String, Example> examples = new HashMap<>();
    for (Reading reading : List.of(foreign, own)) {
      for (Draft draft : reading.classes.drafts().values()) {
        if (!draft.ways.isEmpty()) {
          byId.put(draft.id, drafts.named(draft, reading.classes));
          drafts.example(draft).ifPresent(example -> examples.put(draft.id, example));
        }
      }
    }
    return new Schemas(byId, read, written, examples);
  }

  /** The names of types that the compiler does not know, each with the first place that mentions it. */
  public Map<String, SourceRef> unresolved() {
    return own.types.unresolved();
  }

  private void demand(JsonType type, Way way, Place place, boolean isOwn) {
    switch (type) {
      case JsonType.Reference reference -> open.add(new Demand(reference.id(), way, place, isOwn));
      case JsonType.Sequence sequence -> demand(sequence.element().type(), way, place, isOwn);
      case JsonType.MapOf map -> demand(map.value().type(), way, place, isOwn);
      case JsonType.OptionalOf optional -> demand(optional.value().type(), way, place, isOwn);
      case JsonType.External external -> demandForeign(external, way, place);
      case JsonType.Scalar _, JsonType.EnumOf _, JsonType.Tree _ -> {}
    }
  }

  /** A type that has a class of its own is only looked at so that its members are known. */
  private void demandForeign(JsonType.External external, Way way, Place place) {
    if (external.id() == null || facts.elements().getTypeElement(external.type().qualifiedName()) == null) {
      return;
    }
    var element = facts.elements().getTypeElement(external.type().qualifiedName());
    foreign.classes.read(element, place, facts.elements().getPackageOf(element));
    open.add(new Demand(external.id(), way, place, false));
  }

  private void settle(Demand demand) {
    Reading reading = demand.isOwn() ? own : foreign;
    Draft draft = reading.classes.drafts().get(demand.id());
    if (draft == null || !draft.ways.add(demand.way())) {
      return;
    }
    if (demand.isOwn()) {
      (demand.way() == Way.READ ? read : written).add(draft.id);
    }
    switch (draft.shape) {
      case Shape.Union union ->
          union.cases().forEach(object ->
              open.add(new Demand(reading.classes.id(object, demand.place()), demand.way(), demand.place(), demand.isOwn())));
      case Shape.Wrapper wrapper -> {
        checkMade(wrapper.creator(), draft, demand);
        checkStray(List.of(wrapper.value()), draft, demand);
        Place place = place(wrapper.value(), draft);
        use(wrapper.value(), draft, place, reading).ifPresent(found -> demand(found.type(), demand.way(), place, demand.isOwn()));
      }
      case Shape.Members members -> {
        checkMade(members.creator(), draft, demand);
        checkStray(members.properties(), draft, demand);
        for (Property property : members.properties()) {
          if (property.takesPart(demand.way())) {
            Place place = place(property, draft);
            use(property, draft, place, reading).ifPresent(found -> demand(found.type(), demand.way(), place, demand.isOwn()));
          } else if (property.isCheckedWhenMade()) {
            // Its value is looked at, but not read: what it contains need not be made of JSON.
            Optional<ValueUse> _ = use(property, draft, place(property, draft), reading);
          }
        }
      }
    }
  }

  private Place place(Property property, Draft draft) {
    String subject = "member '" + property.javaName() + "' of " + TypeRefs.shown(draft.type);
    return new Place(subject, property.bindings().apply(property.type(), facts.types()), property.source());
  }

  private static Optional<ValueUse> use(Property property, Draft draft, Place place, Reading reading) {
    return draft.uses.computeIfAbsent(
        property.javaName(),
        _ -> reading.types.use(property.type(), property.bindings(), property.elements(), property.inherited(), place, draft.from));
  }

  /** What is read is checked; of constraints that stand on nothing that is read or made, nothing is left but to tell. */
  private void checkStray(List<Property> properties, Draft draft, Demand demand) {
    if (demand.way() != Way.READ || !demand.isOwn()) {
      return;
    }
    Set<Element> declarations = new HashSet<>();
    for (Property property : properties) {
      declarations.addAll(property.elements());
      declarations.addAll(property.inherited());
    }
    stray.check(draft.shape.element(), declarations, draft.shape.source());
  }

  private void checkMade(Creator creator, Draft draft, Demand demand) {
    if (demand.way() == Way.READ && creator.construction() == null && demand.isOwn()) {
      problems.add(
          ProblemCode.NO_CODEC,
          draft.shape.source(),
          TypeRefs.shown(draft.type) + " cannot be made of JSON: it " + creator.lack(),
          "declare a record, let it have one constructor that is not private, or annotate one with @JsonCreator");
    }
  }
}
