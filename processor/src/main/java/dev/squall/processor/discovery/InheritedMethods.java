package dev.squall.processor.discovery;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Methods of the superclasses and interfaces of a class that its own methods stand for: what is written on them holds there too. */
public final class InheritedMethods {
  private final TypeFacts facts;

  /** The methods of one round. */
  public InheritedMethods(TypeFacts facts) {
    this.facts = facts;
  }

  /** Methods of that name without parameters, the nearest first. */
  public List<ExecutableElement> getters(TypeElement type, String name) {
    return named(type, name, 0);
  }

  /** Methods that a method with one parameter overrides, the nearest first. */
  public List<ExecutableElement> overridden(TypeElement type, ExecutableElement setter) {
    return named(type, setter.getSimpleName().toString(), 1).stream()
        .filter(method -> facts.elements().overrides(setter, method, type))
        .toList();
  }

  private List<ExecutableElement> named(TypeElement type, String name, int parameters) {
    List<ExecutableElement> found = new ArrayList<>();
    for (TypeElement supertype : facts.withSupertypes(type)) {
      if (supertype.equals(type)) {
        continue;
      }
      for (ExecutableElement method : ElementFilter.methodsIn(supertype.getEnclosedElements())) {
        boolean inherits = !method.getModifiers().contains(Modifier.STATIC) && !method.getModifiers().contains(Modifier.PRIVATE);
        if (inherits && method.getSimpleName().contentEquals(name) && method.getParameters().size() == parameters) {
          found.add(method);
        }
      }
    }
    return found;
  }

  /** What declares a component of a record besides the component itself and its field: its accessor, and those that this stands for. */
  public List<Element> ofComponent(TypeElement record, String name) {
    List<Element> found = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(record.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(name) && method.getParameters().isEmpty()) {
        found.add(method);
      }
    }
    found.addAll(getters(record, name));
    return found;
  }
}
