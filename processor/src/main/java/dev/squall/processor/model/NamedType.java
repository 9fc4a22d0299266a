package dev.squall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that other types refer to by its id: one with members, one of several such, or one that stands for another value. */
public sealed interface NamedType {

  /**
   * Tells it from all other types: the type as {@link TypeRef#toString()} writes it, {@code shop.Page<shop.User>}; with the tag
   * behind it, {@code shop.Circle#type=circle}, where the type has one because of the place that it is used in.
   */
  String id();

  /** The Java type, with its arguments. */
  TypeRef type();

  /** The Javadoc of the type; empty if there is none, or no source. */
  String doc();

  /** Where the type is declared. */
  SourceRef source();

  /**
   * A JSON object with members that are known.
   *
   * @param construction how a value is made of its members; null if it is only written
   * @param members its members in the order in which they are written
   * @param tag the member that says which type it is, written first; null if none does
   * @param ignoreUnknown whether members that it does not know are passed over, rather than refused
   * @param ignored names of members that are passed over in any case
   * @param checks conditions on the value as a whole
   */
  record ObjectOf(
      String id,
      TypeRef type,
      @Nullable Construction construction,
      List<Member> members,
      @Nullable Tag tag,
      boolean ignoreUnknown,
      List<String> ignored,
      List<ClassCheck> checks,
      String doc,
      SourceRef source)
      implements NamedType {
    public ObjectOf {
      members = List.copyOf(members);
      ignored = List.copyOf(ignored);
      checks = List.copyOf(checks);
    }

    /** Whether it has its tag where it is mentioned itself, too, and not only as one of several; then its id does not name the tag. */
    public boolean taggedEverywhere() {
      return tag != null && !id.endsWith("#" + tag.member() + "=" + tag.value());
    }
  }

  /** The member that tells which type of several an object is, and its value for this one. */
  record Tag(String member, String value) {}

  /**
   * A sealed type: one of several objects, told apart by a member.
   *
   * @param discriminator the member's name
   * @param cases the objects, in the order in which they are permitted
   */
  record UnionOf(String id, TypeRef type, String discriminator, List<Case> cases, String doc, SourceRef source)
      implements NamedType {
    public UnionOf {
      cases = List.copyOf(cases);
    }
  }

  /**
   * One of the objects of a union.
   *
   * @param jsonName the value of the discriminator
   * @param type the object's type
   * @param id the object's id
   */
  record Case(String jsonName, TypeRef type, String id) {}

  /**
   * A type that is written as another value, and made of one: {@code record Email(@JsonValue String text)}.
   *
   * @param value the other value
   * @param accessor how the value is got; null if the type is only read
   * @param construction how the type is made of the value, its only argument; null if it is only written
   */
  record WrapperOf(
      String id,
      TypeRef type,
      ValueUse value,
      @Nullable Access accessor,
      @Nullable Construction construction,
      List<ClassCheck> checks,
      String doc,
      SourceRef source)
      implements NamedType {
    public WrapperOf {
      checks = List.copyOf(checks);
    }
  }

  /** How Java code gets a member's value, or sets it: by a method of that name, or by the field. */
  record Access(String name, boolean method) {
    /** A method. */
    public static Access method(String name) {
      return new Access(name, true);
    }

    /** A field. */
    public static Access field(String name) {
      return new Access(name, false);
    }
  }

  /**
   * How a value is made.
   *
   * @param owner the class whose constructor or static method is called
   * @param factory the static method; null for the constructor
   * @param arguments the Java names of the members that it is called with, in order; those that are read and not among them are
   *     set afterwards
   */
  record Construction(TypeRef owner, @Nullable String factory, List<String> arguments) {
    public Construction {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A member of an object.
   *
   * @param javaName its name in Java, unique in the object
   * @param jsonName its name in JSON
   * @param aliases other names that it is read by
   * @param value its value
   * @param getter how its value is got; null if it is not written
   * @param setter how its value is set once the object is made; null if it is an argument of the construction, or not read
   * @param read whether it is read
   * @param include when it is written
   * @param defaults what it has when it is absent, as text; several for a sequence; null if there is no default
   * @param doc what its documentation says; empty if there is none
   * @param deprecated whether it is deprecated
   * @param example an example that its documentation gives; null if there is none
   */
  record Member(
      String javaName,
      String jsonName,
      List<String> aliases,
      ValueUse value,
      @Nullable Access getter,
      @Nullable Access setter,
      boolean read,
      Include include,
      @Nullable List<String> defaults,
      String doc,
      boolean deprecated,
      @Nullable Example example,
      SourceRef source) {
    public Member {
      aliases = List.copyOf(aliases);
      defaults = defaults == null ? null : List.copyOf(defaults);
    }

    /** Whether it is written. */
    public boolean written() {
      return getter != null;
    }

    /** Whether an object without it is refused. */
    public boolean required() {
      return read && defaults == null && !value.absentAllowed();
    }
  }

  /** When a member is written. */
  enum Include {
    ALWAYS,
    /** Not if it is null. */
    NON_NULL,
    /** Not if it is null or an empty {@code Optional}. */
    NON_ABSENT,
    /** Not if it is null or an empty {@code Optional}, text, sequence or map. */
    NON_EMPTY
  }
}
