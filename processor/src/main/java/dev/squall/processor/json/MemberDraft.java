package dev.squall.processor.json;

import dev.squall.processor.model.NamedType.Access;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A member of a class while the declarations that belong to it are being found. */
final class MemberDraft {
  final String name;
  final TypeMirror type;
  final Bindings bindings;

  /** What declares it, the narrowest place first. */
  final List<Element> elements = new ArrayList<>();

  /** Methods of supertypes that its getter and its setter stand for. */
  final List<Element> inherited = new ArrayList<>();

  @Nullable Access getter;
  @Nullable Access setter;

  /** Whether it is an argument of what makes the object. */
  boolean argument;

  MemberDraft(String name, TypeMirror type, Bindings bindings) {
    this.name = name;
    this.type = type;
    this.bindings = bindings;
  }

  MemberDraft declaredBy(@Nullable Element element) {
    if (element != null && !elements.contains(element)) {
      elements.add(element);
    }
    return this;
  }

  /** Notes what of the supertypes declares it too, as far as that is not known. */
  void inherits(List<? extends Element> methods) {
    methods.stream().filter(method -> !elements.contains(method) && !inherited.contains(method)).forEach(inherited::add);
  }

  /** The element that a problem with the member is shown at. */
  Element place() {
    return elements.getFirst();
  }
}
