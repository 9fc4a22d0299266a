package dev.squall.processor.json;

import dev.squall.processor.discovery.InheritedMethods;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.model.NamedType.Access;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members of a class: a record's components; of other classes the parameters of what makes them, in their order, and then,
 * superclasses first, what has a getter, a setter or a public field.
 */
final class Members {
  private final TypeFacts facts;
  private final SourceLocator locator;
  private final Creators creators;
  private final InheritedMethods inherited;

  Members(TypeFacts facts, SourceLocator locator, Creators creators) {
    this.facts = facts;
    this.locator = locator;
    this.creators = creators;
    inherited = new InheritedMethods(facts);
  }

  /** The members by their Java names. */
  Map<String, MemberDraft> of(DeclaredType type, TypeElement element, Creator creator, PackageElement from) {
    Map<String, MemberDraft> members = new LinkedHashMap<>();
    Bindings bindings = Bindings.of(type);
    if (element.getKind() == ElementKind.RECORD) {
      addComponents(element, bindings, members);
    }
    if (creator.executable() != null && !creator.delegating()) {
      addArguments(element, creator, creator.executable(), bindings, members);
    }
    if (element.getKind() != ElementKind.RECORD) {
      addProperties(element, bindings, from, members);
    }
    members.values().forEach(member -> addInherited(element, member));
    return members;
  }

  /** What an interface says of a getter holds for the class too, and for a record's component whose accessor it is. */
  private void addInherited(TypeElement type, MemberDraft member) {
    if (member.getter != null && member.getter.method()) {
      member.inherits(inherited.getters(type, member.getter.name()));
    }
    for (Element element : List.copyOf(member.elements)) {
      if (element instanceof ExecutableElement method && method.getParameters().size() == 1) {
        for (ExecutableElement overridden : inherited.overridden(type, method)) {
          member.inherits(List.of(overridden, overridden.getParameters().getFirst()));
        }
      }
    }
  }

  private void addComponents(TypeElement record, Bindings bindings, Map<String, MemberDraft> members) {
    Optional<ExecutableElement> canonical = creators.canonical(record);
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    for (int i = 0; i < components.size(); i++) {
      RecordComponentElement component = components.get(i);
      String name = component.getSimpleName().toString();
      MemberDraft member = new MemberDraft(name, component.asType(), bindings).declaredBy(component);
      member.getter = Access.method(name);
      for (VariableElement field : ElementFilter.fieldsIn(record.getEnclosedElements())) {
        if (field.getSimpleName().contentEquals(name)) {
          member.declaredBy(field);
        }
      }
      method(record, name).ifPresent(member::declaredBy);
      int index = i;
      canonical.ifPresent(constructor -> member.declaredBy(constructor.getParameters().get(index)));
      members.put(name, member);
    }
  }

  private static Optional<ExecutableElement> method(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name) && method.getParameters().isEmpty())
        .findFirst();
  }

  private void addArguments(
      TypeElement type, Creator creator, ExecutableElement executable, Bindings bindings, Map<String, MemberDraft> members) {
    for (VariableElement parameter : creator.parameters()) {
      String name = creators.name(type, executable, parameter);
      MemberDraft member =
          members.computeIfAbsent(name, _ -> new MemberDraft(name, parameter.asType(), bindings));
      member.declaredBy(parameter).argument = true;
    }
  }

  private void addProperties(
      TypeElement type, Bindings bindings, PackageElement from, Map<String, MemberDraft> members) {
    TypeMirror parent = type.getSuperclass();
    if (parent.getKind() == TypeKind.DECLARED && ((DeclaredType) parent).asElement() instanceof TypeElement superclass) {
      TypeMirror applied = bindings.apply(parent, facts.types());
      if (!isJdks(superclass)) {
        addProperties(superclass, Bindings.of((DeclaredType) applied), from, members);
      }
    }
    // Fields after methods: a private one only adds its annotations to the member that its methods make.
    ordered(type, ElementKind.METHOD).forEach(method -> addMethod((ExecutableElement) method, bindings, from, members));
    ordered(type, ElementKind.FIELD).forEach(field -> addField((VariableElement) field, bindings, from, members));
  }

  static boolean isJdks(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.");
  }

  /** In the order of the source; those of class files by their names, since compilers enumerate them differently. */
  private List<Element> ordered(TypeElement type, ElementKind kind) {
    List<Element> members = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == kind && !member.getModifiers().contains(Modifier.STATIC)) {
        members.add(member);
      }
    }
    if (!locator.isSource(type)) {
      members.sort(Comparator.comparing(member -> member.getSimpleName().toString()));
    } else if (kind == ElementKind.METHOD) {
      members.sort(Comparator.comparingInt(locator::offset));
    }
    return members;
  }

  private void addMethod(
      ExecutableElement method, Bindings bindings, PackageElement from, Map<String, MemberDraft> members) {
    Set<Modifier> modifiers = method.getModifiers();
    boolean annotated =
        JacksonAnnotations.find(method, "JsonProperty").isPresent()
            || JacksonAnnotations.find(method, "JsonGetter").isPresent()
            || JacksonAnnotations.find(method, "JsonSetter").isPresent();
    String name = method.getSimpleName().toString();
    boolean plain = members.containsKey(name) && members.get(name).argument;
    if (modifiers.contains(Modifier.PRIVATE) || !(modifiers.contains(Modifier.PUBLIC) || annotated || plain)
        || !facts.accessible(method, from)) {
      return;
    }
    if (method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID) {
      String property = plain || annotated ? orName(getterOf(method), name) : getterOf(method);
      if (property != null) {
        MemberDraft member = member(property, method.getReturnType(), bindings, members);
        member.declaredBy(method).getter = Access.method(name);
      }
    } else if (method.getParameters().size() == 1 && name.startsWith("set") && name.length() > 3) {
      MemberDraft member =
          member(decapitalised(name.substring(3)), method.getParameters().getFirst().asType(), bindings, members);
      member.declaredBy(method).declaredBy(method.getParameters().getFirst());
      member.setter = Access.method(name);
    }
  }

  private static MemberDraft member(
      String name, TypeMirror type, Bindings bindings, Map<String, MemberDraft> members) {
    return members.computeIfAbsent(name, _ -> new MemberDraft(name, type, bindings));
  }

  private static String orName(@Nullable String property, String name) {
    return property == null ? name : property;
  }

  /** The property that a method gets by its name: {@code getName}, {@code isOpen}; null if it is no getter. */
  static @Nullable String getterOf(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (name.startsWith("get") && name.length() > 3 && !Character.isLowerCase(name.charAt(3))) {
      return decapitalised(name.substring(3));
    }
    boolean truth = method.getReturnType().getKind() == TypeKind.BOOLEAN;
    return truth && name.startsWith("is") && name.length() > 2 && !Character.isLowerCase(name.charAt(2))
        ? decapitalised(name.substring(2))
        : null;
  }

  /** {@code Name} is {@code name}; {@code URL} stays as it is. */
  private static String decapitalised(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1))
        ? name
        : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Public fields, and those of the arguments' names, are members; others only add their annotations to one of their name. */
  private void addField(
      VariableElement field, Bindings bindings, PackageElement from, Map<String, MemberDraft> members) {
    String name = field.getSimpleName().toString();
    Set<Modifier> modifiers = field.getModifiers();
    boolean annotated = JacksonAnnotations.find(field, "JsonProperty").isPresent();
    boolean known = members.containsKey(name);
    boolean reachable = facts.accessible(field, from) && !modifiers.contains(Modifier.TRANSIENT);
    boolean counts = reachable && (modifiers.contains(Modifier.PUBLIC) || annotated);
    if (!known && !counts) {
      return;
    }
    MemberDraft member = member(name, field.asType(), bindings, members).declaredBy(field);
    if (member.getter == null && (counts || (reachable && member.argument))) {
      member.getter = Access.field(name);
    }
    if (member.setter == null && counts && !modifiers.contains(Modifier.FINAL)) {
      member.setter = Access.field(name);
    }
  }
}
