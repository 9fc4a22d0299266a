package dev.squall.processor.json;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.model.NamedType.Access;
import dev.squall.processor.model.NamedType.Include;
import dev.squall.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Applies to the members of a class what their annotations and the class's say. */
final class Properties {
  private final SourceLocator locator;
  private final JacksonAnnotations jackson;
  private final PropertyOrder order;
  private final Problems problems;

  Properties(SourceLocator locator, JacksonAnnotations jackson, Problems problems) {
    this.locator = locator;
    this.jackson = jackson;
    this.order = new PropertyOrder(jackson);
    this.problems = problems;
  }

  /**
   * The members in the order in which they are written; what is ignored is left out, but for arguments.
   *
   * @param tag the name of the member that tells which type an object is
   */
  List<Property> of(TypeElement type, Collection<MemberDraft> members, Optional<String> tag, SourceRef local) {
    NamingStrategy naming = naming(type, local);
    Include include = JacksonAnnotations.find(type, "JsonInclude").map(found -> include(found, local)).orElse(Include.ALWAYS);
    Set<String> ignored = Set.copyOf(ignored(type));
    List<Property> properties = new ArrayList<>();
    for (MemberDraft member : members) {
      Property property = property(member, naming, include, local);
      boolean left = ignored.contains(property.jsonName()) || isIgnored(member);
      if (!left) {
        properties.add(property);
      } else if (member.argument) {
        properties.add(withoutJson(property));
      }
    }
    checkNames(type, properties, local);
    order.check(type, members, properties, tag, local);
    return PropertyOrder.ordered(type, properties);
  }

  /** The names that the class says are to be passed over; none if it says besides what is refused, so that this is told alone. */
  static List<String> ignored(TypeElement type) {
    return JacksonAnnotations.find(type, "JsonIgnoreProperties")
        .filter(JacksonAnnotations::isSupported)
        .map(found -> texts(found, "value"))
        .orElse(List.of());
  }

  private static List<String> texts(SquallAnnotation annotation, String member) {
    return annotation.values(member).stream().map(value -> String.valueOf(value.getValue())).toList();
  }

  private static boolean isIgnored(MemberDraft member) {
    return JacksonAnnotations.find(member.elements, "JsonIgnore").filter(found -> !found.text("value").equals("false")).isPresent();
  }

  private static Property withoutJson(Property it) {
    return new Property(
        it.javaName(), it.jsonName(), List.of(), it.type(), it.bindings(), it.elements(), it.inherited(), null, null, true, false,
        it.include(), it.defaults(), it.source());
  }

  private NamingStrategy naming(TypeElement type, SourceRef local) {
    Optional<SquallAnnotation> annotation = JacksonAnnotations.find(type, "JsonNaming");
    Optional<AnnotationValue> value = annotation.flatMap(found -> found.member("value"));
    if (annotation.isEmpty() || value.isEmpty()) {
      return NamingStrategy.LOWER_CAMEL_CASE;
    }
    String name = String.valueOf(value.get().getValue());
    Optional<NamingStrategy> strategy = NamingStrategy.of(name.substring(name.lastIndexOf('.') + 1));
    if (strategy.isEmpty()) {
      jackson.unsupported(annotation.get(), value.get(), "the strategy", local);
    }
    return strategy.orElse(NamingStrategy.LOWER_CAMEL_CASE);
  }

  private Property property(MemberDraft member, NamingStrategy naming, Include include, SourceRef local) {
    Optional<SquallAnnotation> named = JacksonAnnotations.find(member.elements, "JsonProperty");
    String access = named.map(found -> simple(found.text("access"))).orElse("");
    String explicit =
        List.of("JsonProperty", "JsonGetter", "JsonSetter").stream()
            .flatMap(name -> JacksonAnnotations.find(member.elements, name).stream())
            .map(found -> found.text("value"))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("");
    Access setter = member.argument ? null : member.setter;
    return new Property(
        member.name,
        explicit.isEmpty() ? naming.apply(member.name) : explicit,
        JacksonAnnotations.find(member.elements, "JsonAlias").map(found -> texts(found, "value")).orElse(List.of()),
        member.type,
        member.bindings,
        member.elements,
        member.inherited,
        access.equals("WRITE_ONLY") ? null : member.getter,
        access.equals("READ_ONLY") ? null : setter,
        member.argument,
        (member.argument || setter != null) && !access.equals("READ_ONLY"),
        JacksonAnnotations.find(member.elements, "JsonInclude").map(found -> include(found, local)).orElse(include),
        defaults(member, named),
        orLocal(locator.of(member.place()), local));
  }

  private static String simple(String constant) {
    return constant.substring(constant.lastIndexOf('.') + 1);
  }

  static SourceRef orLocal(SourceRef source, SourceRef local) {
    return source.element() == null ? local : source;
  }

  private static @Nullable List<String> defaults(MemberDraft member, Optional<SquallAnnotation> named) {
    for (Element element : member.elements) {
      Optional<SquallAnnotation> ours = SquallAnnotation.find(element, "Default");
      if (ours.isPresent()) {
        return texts(ours.get(), "value");
      }
    }
    return named.flatMap(found -> found.member("defaultValue")).map(value -> List.of(String.valueOf(value.getValue()))).orElse(null);
  }

  private Include include(SquallAnnotation annotation, SourceRef local) {
    Optional<AnnotationValue> value = annotation.member("value");
    String name = value.map(found -> simple(String.valueOf(found.getValue()))).orElse("ALWAYS");
    switch (name) {
      case "ALWAYS", "USE_DEFAULTS" -> {
        return Include.ALWAYS;
      }
      case "NON_NULL", "NON_ABSENT", "NON_EMPTY" -> {
        return Include.valueOf(name);
      }
      default -> value.ifPresent(found -> jackson.unsupported(annotation, found, name, local));
    }
    return Include.ALWAYS;
  }

  private void checkNames(TypeElement type, List<Property> properties, SourceRef local) {
    Map<String, Property> byName = new HashMap<>();
    for (Property property : properties) {
      List<String> names = new ArrayList<>(property.aliases());
      names.add(property.jsonName());
      for (String name : names) {
        Property other = byName.putIfAbsent(name, property);
        if (other != null && !other.javaName().equals(property.javaName())) {
          problems.add(
              ProblemCode.DUPLICATE_JSON_NAME,
              orLocal(property.source(), local),
              "the members '" + other.javaName() + "' and '" + property.javaName() + "' of " + type.getSimpleName()
                  + " both are \"" + name + "\" in JSON",
              "name one of the two otherwise, with @JsonProperty");
        }
      }
    }
  }
}
