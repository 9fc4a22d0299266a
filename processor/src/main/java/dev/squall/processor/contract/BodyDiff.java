package dev.squall.processor.contract;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;

/** Compares the bodies that an operation takes. */
final class BodyDiff {
  private static final String ANY = "*/*";

  private final SchemaDiff schemas;
  private final Changes changes;

  BodyDiff(SchemaDiff schemas, Changes changes) {
    this.schemas = schemas;
    this.changes = changes;
  }

  void compare(Node before, Node after, Place operation) {
    Members old = before.at("requestBody").members();
    Members now = after.at("requestBody").members();
    Place place = operation.part("the request body");
    if (old.isEmpty() || now.isEmpty()) {
      presence(old, now, place);
      return;
    }
    boolean required = now.at("required").isTrue();
    if (old.at("required").isTrue() != required) {
      changes.add(Position.REQUEST, required, place, required ? "is required now" : "is optional now");
    }
    content(old.at("content").members(), now.at("content").members(), place);
  }

  private void presence(Members old, Members now, Place place) {
    if (!old.isEmpty()) {
      changes.add(Verdict.MAJOR, place, "is gone");
    } else if (!now.isEmpty()) {
      boolean required = now.at("required").isTrue();
      changes.add(required ? Verdict.MAJOR : Verdict.MINOR, place, required ? "is new and required" : "is new");
    }
  }

  private void content(Members old, Members now, Place place) {
    old.byName().forEach((type, media) -> {
      if (now.has(type)) {
        schemas.compare(media.at("schema"), now.at(type).at("schema"), Position.REQUEST, place);
      } else if (covering(type, now).isEmpty()) {
        changes.add(Verdict.MAJOR, place, "may not be " + type + " any more");
      } else {
        schemas.compare(media.at("schema"), now.at(covering(type, now)).at("schema"), Position.REQUEST, place);
      }
    });
    now.byName().keySet().stream()
        .filter(type -> !old.has(type))
        .forEach(type -> changes.add(Verdict.MINOR, place, "may be " + type));
  }

  /** The range of media types among others that a type is one of: {@code image/*}, or any at all; empty if there is none. */
  private static String covering(String type, Members content) {
    String range = type.substring(0, type.indexOf('/') + 1) + "*";
    return content.has(range) ? range : content.has(ANY) ? ANY : "";
  }
}
