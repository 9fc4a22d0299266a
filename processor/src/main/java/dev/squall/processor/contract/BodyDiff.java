package dev.squall.processor.contract;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares the bodies that an operation takes. */
final class BodyDiff {
  private static final String ANY = "*/*";
  private static final String JSON = "application/*+json";
  private static final String LINES = "application/x-ndjson";
  private static final String UNLISTED = "x-also-accepts";

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
    content(old, now, place);
    unlisted(old, now, place);
  }

  /** What is taken without being listed, since clients need to know of one media type only. */
  private void unlisted(Members old, Members now, Place place) {
    for (Node type : old.at(UNLISTED).items()) {
      if (covering(type.text(), now).isEmpty()) {
        changes.add(Verdict.MAJOR, place, "may not be " + type.text() + " any more");
      }
    }
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
    Members present = now.at("content").members();
    old.at("content").members().byName().forEach((type, media) -> {
      String same = covering(type, now);
      if (present.has(same)) {
        schemas.compare(media.at("schema"), present.at(same).at("schema"), Position.REQUEST, place);
      } else if (same.isEmpty()) {
        changes.add(Verdict.MAJOR, place, "may not be " + type + " any more");
      } else {
        schemas.compare(media.at("schema"), listed(same, present).at("schema"), Position.REQUEST, place);
      }
    });
    present.byName().keySet().stream()
        .filter(type -> covering(type, old).isEmpty())
        .forEach(type -> changes.add(Verdict.MINOR, place, "may be " + type));
  }

  /** What is taken without being listed has the schema of what is: lines that of lines, all else that of the first. */
  private static Node listed(String unlisted, Members content) {
    boolean lines = !unlisted.equals(JSON) && content.has(LINES);
    return lines ? content.at(LINES) : content.byName().values().iterator().next();
  }

  /** The media type or range of a body that a type is one of: {@code image/*}, or any at all; empty if there is none. */
  private static String covering(String type, Members body) {
    Set<String> taken = new LinkedHashSet<>(body.at("content").members().byName().keySet());
    body.at(UNLISTED).items().forEach(unlisted -> taken.add(unlisted.text()));
    boolean json = type.startsWith("application/") && type.endsWith("+json");
    for (String range : List.of(type, json ? JSON : type, type.substring(0, type.indexOf('/') + 1) + "*", ANY)) {
      if (taken.contains(range)) {
        return range;
      }
    }
    return "";
  }
}
