package dev.squall.processor.json;

import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.model.SourceRef;
import dev.squall.template.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** The order in which members are written, by {@code @JsonPropertyOrder}. */
final class PropertyOrder {
  private final JacksonAnnotations jackson;

  PropertyOrder(JacksonAnnotations jackson) {
    this.jackson = jackson;
  }

  /** Tells of names that are those of no member. */
  void check(TypeElement type, Collection<MemberDraft> members, List<Property> properties, Optional<String> tag, SourceRef local) {
    Optional<SquallAnnotation> order = JacksonAnnotations.find(type, "JsonPropertyOrder");
    if (order.isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>();
    members.forEach(member -> known.add(member.name));
    properties.forEach(property -> known.add(property.jsonName()));
    tag.ifPresent(known::add);
    for (AnnotationValue value : order.get().values("value")) {
      String name = String.valueOf(value.getValue());
      if (!known.contains(name)) {
        jackson.refuse(
            order.get(), Optional.of(value), local,
            "\"" + name + "\" in @JsonPropertyOrder is none of the members of " + type.getSimpleName(),
            Suggestion.near(name, known).map(near -> "did you mean \"" + near + "\"?").orElse("remove it, or correct its name"));
      }
    }
  }

  /** The members, those that are named first, and the others as they come or by their names. */
  static List<Property> ordered(TypeElement type, List<Property> properties) {
    Optional<SquallAnnotation> order = JacksonAnnotations.find(type, "JsonPropertyOrder");
    if (order.isEmpty()) {
      return properties;
    }
    List<String> first = order.get().values("value").stream().map(value -> String.valueOf(value.getValue())).toList();
    List<Property> sorted = new ArrayList<>(properties);
    if (order.get().text("alphabetic").equals("true")) {
      sorted.sort(Comparator.comparing(Property::jsonName));
    }
    sorted.sort(Comparator.comparingInt(property -> rank(first, property)));
    return sorted;
  }

  private static int rank(List<String> first, Property property) {
    int byName = first.indexOf(property.jsonName());
    int byJavaName = first.indexOf(property.javaName());
    int rank = byName >= 0 ? byName : byJavaName;
    return rank >= 0 ? rank : first.size();
  }
}
