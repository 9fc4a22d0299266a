package dev.squall.processor.contract;

import dev.squall.processor.contract.OperationPairs.Pair;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares two OpenAPI documents. */
public final class ApiDiff {
  private final Changes changes = new Changes();
  private final Members before;
  private final Members after;

  private ApiDiff(Members before, Members after) {
    this.before = before;
    this.after = after;
  }

  /**
   * All changes from one document to another, breaking ones first, else in the order of their operations. Names of types, of
   * parameters of paths and of operations mean nothing to clients, nor do texts for people.
   */
  public static List<Change> of(Members before, Members after) {
    ApiDiff diff = new ApiDiff(before, after);
    diff.compare();
    return diff.changes.list().stream().sorted(Comparator.comparing(Change::verdict).reversed()).toList();
  }

  private void compare() {
    OperationPairs pairs = new OperationPairs(Operation.all(before), Operation.all(after));
    List<Operation> gone = new ArrayList<>(pairs.gone());
    List<Operation> added = new ArrayList<>(pairs.added());
    for (MovedRoutes moved : MovedRoutes.find(gone, added, this::isAlike)) {
      changes.add(Verdict.MAJOR, moved.place(), moved.words());
      for (Pair pair : moved.routes()) {
        gone.remove(pair.before());
        added.remove(pair.after());
        compare(pair);
      }
    }
    gone.forEach(operation -> changes.add(Verdict.MAJOR, Place.of(operation.name()), "is gone"));
    pairs.same().forEach(this::compare);
    added.forEach(operation -> changes.add(Verdict.MINOR, Place.of(operation.name()), "is new"));
    securitySchemes();
  }

  /** Whether clients of the one could be clients of the other, if they only found it. */
  private boolean isAlike(Pair pair) {
    ApiDiff diff = new ApiDiff(before, after);
    diff.compare(pair);
    return diff.changes.list().stream().noneMatch(change -> change.verdict() == Verdict.MAJOR);
  }

  private void compare(Pair pair) {
    Operation old = pair.before();
    Operation now = pair.after();
    Place place = Place.of(now.name());
    SchemaDiff schemas = new SchemaDiff(before, after, changes);
    new ParameterDiff(schemas, changes).compare(old, now, place);
    new BodyDiff(schemas, changes).compare(old.node(), now.node(), place);
    new ResponseDiff(before, after, schemas, changes).compare(old.node(), now.node(), place);
    security(old.node(), now.node(), place);
    if (!old.node().at("deprecated").isTrue() && now.node().at("deprecated").isTrue()) {
      changes.add(Verdict.MINOR, place, "is deprecated");
    }
  }

  /** Alternatives, each a set of schemes with their scopes; none at all means that anybody may call. */
  private void security(Node old, Node now, Place place) {
    Set<String> alternatives = alternatives(now);
    Set<String> known = alternatives(old);
    if (known.equals(alternatives)) {
      return;
    }
    boolean open = alternatives.isEmpty();
    boolean wasOpen = known.isEmpty();
    if (wasOpen) {
      changes.add(Verdict.MAJOR, place, "asks for a proof of identity now: " + String.join(" or ", alternatives));
    } else if (open) {
      changes.add(Verdict.MINOR, place, "asks for no proof of identity any more");
    } else {
      known.stream()
          .filter(alternative -> alternatives.stream().noneMatch(other -> asksNoMore(alternative, other)))
          .forEach(alternative -> changes.add(Verdict.MAJOR, place, "does not accept " + alternative + " any more"));
      alternatives.stream()
          .filter(alternative -> !known.contains(alternative))
          .forEach(alternative -> changes.add(Verdict.MINOR, place, "accepts " + alternative));
    }
  }

  private static boolean asksNoMore(String before, String after) {
    return before.equals(after) || before.startsWith(after + " with ");
  }

  private static Set<String> alternatives(Node operation) {
    Set<String> alternatives = new TreeSet<>();
    for (Node alternative : operation.at("security").items()) {
      alternative.members().byName().forEach((scheme, scopes) -> {
        String asked = String.join(", ", scopes.items().stream().map(Node::text).sorted().toList());
        alternatives.add("\"" + scheme + "\"" + (asked.isEmpty() ? "" : " with " + asked));
      });
    }
    return alternatives;
  }

  private void securitySchemes() {
    Members old = before.at("components").at("securitySchemes").members();
    Members now = after.at("components").at("securitySchemes").members();
    old.byName().forEach((name, scheme) -> {
      Place place = new Place("", "", "", "security scheme \"" + name + "\"");
      if (now.has(name) && !LockText.of(scheme).equals(LockText.of(now.at(name)))) {
        changes.add(Verdict.MAJOR, place, "is another one");
      }
    });
  }
}
