package dev.squall.template.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What a template file has imported: types by their simple names, static members by the names they were given. */
public final class Imports {
  private final Map<String, TypeElement> types = new LinkedHashMap<>();
  private final Map<String, Member> members = new LinkedHashMap<>();

  /** Nothing yet. */
  public Imports() {}

  /** A static member of a type. */
  public record Member(TypeElement type, String name) {}

  /** Adds a type by its simple name. */
  public void add(TypeElement type) {
    types.put(type.getSimpleName().toString(), type);
  }

  /** Adds a static member by a name. */
  public void add(String as, Member member) {
    members.put(as, member);
  }

  /** The type of a simple name. */
  public Optional<TypeElement> type(String simpleName) {
    return Optional.ofNullable(types.get(simpleName));
  }

  /** The static member of a name. */
  public Optional<Member> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** The names of all static members. */
  public Set<String> memberNames() {
    return Set.copyOf(members.keySet());
  }

  /** The simple names of all types. */
  public Set<String> typeNames() {
    return Set.copyOf(types.keySet());
  }
}
