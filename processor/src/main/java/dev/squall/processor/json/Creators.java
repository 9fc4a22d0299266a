package dev.squall.processor.json;

import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.NamedType.Construction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what makes objects of a class: what is annotated {@code @JsonCreator}; else a record's canonical constructor; else the one
 * constructor of a class, or the one without parameters where there are several.
 */
final class Creators {
  private static final Pattern LOST_NAME = Pattern.compile("arg\\d+");

  private final TypeFacts facts;
  private final SourceLocator locator;

  Creators(TypeFacts facts, SourceLocator locator) {
    this.facts = facts;
    this.locator = locator;
  }

  Creator of(TypeElement type, PackageElement from) {
    List<ExecutableElement> annotated = annotated(type);
    if (annotated.size() > 1) {
      return Creator.none("has several that are annotated @JsonCreator");
    }
    if (!annotated.isEmpty()) {
      return creator(type, annotated.getFirst(), from, isDelegating(type, annotated.getFirst()));
    }
    if (type.getKind() == ElementKind.RECORD) {
      return canonical(type)
          .map(constructor -> creator(type, constructor, from, isWrapper(type)))
          .orElse(Creator.none("has no canonical constructor"));
    }
    return ofClass(type, from);
  }

  private Creator ofClass(TypeElement type, PackageElement from) {
    List<ExecutableElement> reachable =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> facts.accessible(constructor, from))
            .filter(constructor -> JacksonAnnotations.find(constructor, "JsonCreator").isEmpty())
            .toList();
    Optional<ExecutableElement> empty =
        reachable.stream().filter(constructor -> constructor.getParameters().isEmpty()).findFirst();
    if (reachable.size() == 1 || empty.isPresent()) {
      ExecutableElement constructor = empty.orElse(reachable.getFirst());
      return creator(type, constructor, from, isWrapper(type));
    }
    return Creator.none(
        reachable.isEmpty()
            ? "has no constructor that generated code can call"
            : "has several constructors, and none of them without parameters");
  }

  private static List<ExecutableElement> annotated(TypeElement type) {
    List<ExecutableElement> found = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      boolean makes = member.getKind() == ElementKind.CONSTRUCTOR
          || (member.getKind() == ElementKind.METHOD && member.getModifiers().contains(Modifier.STATIC));
      if (makes && member instanceof ExecutableElement executable) {
        JacksonAnnotations.find(executable, "JsonCreator")
            .filter(annotation -> !mode(annotation).equals("DISABLED"))
            .ifPresent(_ -> found.add(executable));
      }
    }
    return found;
  }

  private static String mode(SquallAnnotation annotation) {
    String mode = annotation.text("mode");
    return mode.substring(mode.lastIndexOf('.') + 1);
  }

  /** Where nothing is said, a creator with one parameter takes a whole value if the type is written as one. */
  private static boolean isDelegating(TypeElement type, ExecutableElement executable) {
    String mode = JacksonAnnotations.find(executable, "JsonCreator").map(Creators::mode).orElse("");
    if (executable.getParameters().size() != 1 || mode.equals("PROPERTIES")) {
      return false;
    }
    boolean named = JacksonAnnotations.find(executable.getParameters().getFirst(), "JsonProperty").isPresent();
    return mode.equals("DELEGATING") || (!named && isWrapper(type));
  }

  /** Whether the type is written as the value that one of its members has. */
  static boolean isWrapper(TypeElement type) {
    return type.getEnclosedElements().stream().anyMatch(member -> JacksonAnnotations.find(member, "JsonValue").isPresent());
  }

  private Creator creator(TypeElement type, ExecutableElement executable, PackageElement from, boolean delegating) {
    boolean method = executable.getKind() == ElementKind.METHOD;
    if (!facts.accessible(executable, from)) {
      return Creator.none(
          "is made by " + (method ? executable.getSimpleName() + "()" : "a constructor")
              + ", which generated code cannot call");
    }
    List<String> names = new ArrayList<>();
    for (VariableElement parameter : executable.getParameters()) {
      String name = name(type, executable, parameter);
      if (!delegating && name.isEmpty()) {
        return Creator.none("is a class file that does not have the names of its constructor's parameters");
      }
      names.add(name.isEmpty() ? "value" : name);
    }
    String factory = method ? executable.getSimpleName().toString() : null;
    return new Creator(new Construction(TypeRefs.raw(type), factory, names), executable, delegating, "");
  }

  /** A parameter's name; empty if it is lost. */
  String name(TypeElement type, ExecutableElement executable, VariableElement parameter) {
    if (type.getKind() == ElementKind.RECORD && canonical(type).filter(executable::equals).isPresent()) {
      int index = executable.getParameters().indexOf(parameter);
      return type.getRecordComponents().get(index).getSimpleName().toString();
    }
    String name = parameter.getSimpleName().toString();
    if (locator.isSource(type) || !LOST_NAME.matcher(name).matches()) {
      return name;
    }
    return JacksonAnnotations.find(parameter, "JsonProperty").map(property -> property.text("value")).orElse("");
  }

  /** A record's constructor with its components as parameters. */
  Optional<ExecutableElement> canonical(TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().size() == components.size())
        .filter(constructor -> hasTypes(constructor, components))
        .findFirst();
  }

  private boolean hasTypes(ExecutableElement constructor, List<? extends RecordComponentElement> components) {
    for (int i = 0; i < components.size(); i++) {
      if (!facts.types().isSameType(
          facts.types().erasure(constructor.getParameters().get(i).asType()),
          facts.types().erasure(components.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }
}
