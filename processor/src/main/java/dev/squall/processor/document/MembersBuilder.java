package dev.squall.processor.document;

import dev.squall.processor.document.Node.Items;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.document.Node.Null;
import dev.squall.processor.document.Node.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the members of an object in order. What says nothing (an empty text, array or object) is left out where told so. */
public final class MembersBuilder {
  private final Map<String, Node> members = new LinkedHashMap<>();

  /** An object without members. */
  public MembersBuilder() {}

  /** Begins with the members of another object. */
  public static MembersBuilder of(Members start) {
    MembersBuilder builder = new MembersBuilder();
    builder.members.putAll(start.byName());
    return builder;
  }

  /** Sets a member. */
  public MembersBuilder put(String name, Node value) {
    members.put(name, value);
    return this;
  }

  /** Sets a member to a string. */
  public MembersBuilder put(String name, String value) {
    return put(name, new Text(value));
  }

  /** Sets a member if there is a value. */
  public MembersBuilder put(String name, Optional<Node> value) {
    value.ifPresent(present -> put(name, present));
    return this;
  }

  /** Sets a member unless its value says nothing. */
  public MembersBuilder putUnlessEmpty(String name, Node value) {
    return isEmpty(value) ? this : put(name, value);
  }

  /** Sets a member unless the text is empty. */
  public MembersBuilder putUnlessEmpty(String name, String value) {
    return value.isEmpty() ? this : put(name, value);
  }

  /** Sets a member to true, or leaves it out. */
  public MembersBuilder putIf(String name, boolean value) {
    return value ? put(name, Node.of(true)) : this;
  }

  /** Takes all members of an object over. */
  public MembersBuilder putAll(Node other) {
    members.putAll(other.members().byName());
    return this;
  }

  /** Takes a member out. */
  public MembersBuilder remove(String name) {
    members.remove(name);
    return this;
  }

  /** Whether there is a member of that name. */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** The object. */
  public Members build() {
    return new Members(members);
  }

  private static boolean isEmpty(Node value) {
    return switch (value) {
      case Text text -> text.value().isEmpty();
      case Items items -> items.list().isEmpty();
      case Members object -> object.isEmpty();
      case Null _ -> true;
      case Node.Decimal _, Node.Flag _ -> false;
    };
  }
}
