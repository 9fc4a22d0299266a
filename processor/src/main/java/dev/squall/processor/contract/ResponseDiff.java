package dev.squall.processor.contract;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import java.util.List;

/** Compares the responses of an operation. */
final class ResponseDiff {
  private static final String ANY = "*/*";
  private static final String NOT_ACCEPTABLE = "406";

  private final Members before;
  private final Members after;
  private final SchemaDiff schemas;
  private final Changes changes;

  ResponseDiff(Members before, Members after, SchemaDiff schemas, Changes changes) {
    this.before = before;
    this.after = after;
    this.schemas = schemas;
    this.changes = changes;
  }

  void compare(Node oldOperation, Node newOperation, Place operation) {
    Members old = oldOperation.at("responses").members();
    Members now = newOperation.at("responses").members();
    old.byName().forEach((status, response) -> {
      Place place = operation.part("response " + status);
      if (now.has(status)) {
        Node was = SchemaDiff.resolve(response, before);
        Node is = SchemaDiff.resolve(now.at(status), after);
        content(was.at("content").members(), is.at("content").members(), place);
        headers(was.at("headers").members(), is.at("headers").members(), place);
      } else {
        changes.add(isSuccess(status) ? Verdict.MAJOR : Verdict.MINOR, place, "is gone");
      }
    });
    now.byName().keySet().stream()
        .filter(status -> !old.has(status))
        .forEach(status -> added(status, operation));
  }

  /** What was answered whatever the client accepts is refused now. */
  private void added(String status, Place operation) {
    boolean refuses = status.equals(NOT_ACCEPTABLE);
    changes.add(
        refuses ? Verdict.MAJOR : Verdict.MINOR,
        operation.part("response " + status),
        refuses ? "is new, for clients that accept none of what is listed" : "is new");
  }

  /** What clients wait for; of failures they have to be prepared for any. */
  private static boolean isSuccess(String status) {
    return status.startsWith("2") || status.startsWith("3");
  }

  private void content(Members old, Members now, Place place) {
    order(old, now, place);
    boolean wasAnything = old.has(ANY) && !now.isEmpty();
    old.byName().forEach((type, media) -> {
      if (now.has(type)) {
        schemas.compare(media.at("schema"), now.at(type).at("schema"), Position.RESPONSE, place);
      } else if (wasAnything) {
        changes.add(Verdict.MINOR, place, "is rather " + String.join(" or ", now.byName().keySet()) + " than " + type);
      } else {
        changes.add(Verdict.MAJOR, place, "is not " + type + " any more");
      }
    });
    now.byName().keySet().stream()
        .filter(type -> !wasAnything && !old.has(type))
        .forEach(type -> changes.add(Verdict.MINOR, place, "may be " + type));
  }

  /** Fields that clients rely on, as {@code Location}. */
  private void headers(Members old, Members now, Place response) {
    old.byName().forEach((name, header) -> {
      Place place = response.part("header \"" + name + "\"");
      if (!now.has(name)) {
        changes.add(Verdict.MAJOR, place, "is gone");
        return;
      }
      boolean required = now.at(name).at("required").isTrue();
      if (header.at("required").isTrue() != required) {
        changes.add(Position.RESPONSE, required, place, required ? "is always there" : "may be absent");
      }
      schemas.compare(header.at("schema"), now.at(name).at("schema"), Position.RESPONSE, place);
    });
    now.byName().keySet().stream()
        .filter(name -> !old.has(name))
        .forEach(name -> changes.add(Verdict.MINOR, response.part("header \"" + name + "\""), "is new"));
  }

  /** Of media types that clients accept alike they get the first. */
  private void order(Members old, Members now, Place place) {
    List<String> was = old.byName().keySet().stream().filter(now::has).toList();
    List<String> is = now.byName().keySet().stream().filter(old::has).toList();
    if (!was.equals(is)) {
      changes.add(Verdict.MAJOR, place, "is rather " + String.join(", ", is) + " than " + String.join(", ", was) + ", in this order");
    } else if (!was.isEmpty() && !now.byName().keySet().iterator().next().equals(was.getFirst())) {
      String first = now.byName().keySet().iterator().next();
      changes.add(Verdict.MAJOR, place, "is " + first + " rather than " + was.getFirst() + " for clients that accept both");
    }
  }
}
