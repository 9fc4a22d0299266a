package dev.squall.processor.json;

import dev.squall.processor.constraint.UncheckedConstraints;
import dev.squall.processor.model.NamedType.Access;
import dev.squall.processor.model.NamedType.Include;
import dev.squall.processor.model.SourceRef;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A member of a class with all that its annotations say, before its type is looked at.
 *
 * @param javaName its name in Java
 * @param jsonName its name in JSON
 * @param aliases other names that it is read by
 * @param type its type as it is declared
 * @param bindings what the type's variables stand for
 * @param elements what declares it
 * @param inherited methods of supertypes that its getter and its setter stand for
 * @param getter how its value is got; null if it is not written
 * @param setter how its value is set; null if it is an argument or not read
 * @param argument whether it is an argument of what makes the object
 * @param read whether it is read
 * @param include when it is written
 * @param defaults the texts of its default; null if it has none
 * @param source its place
 */
record Property(
    String javaName,
    String jsonName,
    List<String> aliases,
    TypeMirror type,
    Bindings bindings,
    List<Element> elements,
    List<Element> inherited,
    @Nullable Access getter,
    @Nullable Access setter,
    boolean argument,
    boolean read,
    Include include,
    @Nullable List<String> defaults,
    SourceRef source) {

  Property {
    aliases = List.copyOf(aliases);
    elements = List.copyOf(elements);
    inherited = List.copyOf(inherited);
    defaults = defaults == null ? null : List.copyOf(defaults);
  }

  /** Whether its value is looked at when the object is read or written. */
  boolean takesPart(Way way) {
    return way == Way.READ ? read || argument : getter != null;
  }

  /** Whether it is no member of requests, but has constraints: they are checked once the object is made. */
  boolean isCheckedWhenMade() {
    return !read && getter != null && (UncheckedConstraints.isAny(elements) || UncheckedConstraints.isAny(inherited));
  }
}
