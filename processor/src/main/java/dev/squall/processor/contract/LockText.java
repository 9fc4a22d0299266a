package dev.squall.processor.contract;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import java.util.Set;

/** A document without all that is for people: what is committed, so that it changes only when the contract does. */
public final class LockText {
  private static final Set<String> TEXTS =
      Set.of("description", "summary", "example", "examples", "tags", "servers", "bearerFormat");
  private static final Set<String> NAMES =
      Set.of("properties", "schemas", "responses", "securitySchemes", "paths", "content", "mapping", "x-additional-operations", "headers");
  private static final Set<String> VALUES = Set.of("default", "enum", "const", "required", "x-constraints", "x-aliases");

  private static final String APPLICATION = "x-application";

  private LockText() {}

  /** The document without texts. */
  public static Node of(Node node) {
    return of(node, false);
  }

  /** The same with the name of the application that it describes, before all else. */
  public static Node of(Node document, String application) {
    return new MembersBuilder().put(APPLICATION, application).putAll(of(document)).build();
  }

  /** The application that a lock is of; empty if it does not say so. */
  public static String application(Node lock) {
    return lock.at(APPLICATION).text();
  }

  /** What a lock has to have and this one has not; empty if it has all. */
  public static String missing(Node lock) {
    if (!(lock instanceof Members)) {
      return "it is no object";
    }
    if (!lock.at("openapi").text().startsWith("3.1")) {
      return "it has no \"openapi\" of version 3.1";
    }
    if (lock.at("info").at("version").text().isEmpty()) {
      return "it has no \"version\" in \"info\"";
    }
    return lock.members().get("paths").filter(Members.class::isInstance).isPresent() ? "" : "it has no \"paths\"";
  }

  /** Below {@code properties} and the like stand names that users choose, which may be called as our keywords. */
  private static Node of(Node node, boolean names) {
    if (node instanceof Node.Items items) {
      return new Node.Items(items.list().stream().map(item -> of(item, false)).toList());
    }
    if (!(node instanceof Members members)) {
      return node;
    }
    MembersBuilder kept = new MembersBuilder();
    members.byName().forEach((name, value) -> {
      if (names) {
        kept.put(name, of(value, false));
      } else if (VALUES.contains(name)) {
        kept.put(name, value);
      } else if (!TEXTS.contains(name) && !isTitleOfType(members, name)) {
        kept.put(name, of(value, NAMES.contains(name)));
      }
    });
    return kept.build();
  }

  private static boolean isTitleOfType(Members members, String name) {
    return name.equals("title") && !members.has("version");
  }
}
