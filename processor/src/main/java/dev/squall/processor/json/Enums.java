package dev.squall.processor.json;

import dev.squall.processor.constraint.ClassChecks;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ExampleReader;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.JsonType.Constant;
import dev.squall.processor.model.JsonType.EnumOf;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads enums. */
final class Enums {
  private final SourceLocator locator;
  private final ExampleReader examples;
  private final Docs docs;
  private final JacksonAnnotations jackson;
  private final Problems problems;

  Enums(SourceLocator locator, Docs docs, JacksonAnnotations jackson, Problems problems) {
    this.locator = locator;
    this.examples = new ExampleReader(locator);
    this.docs = docs;
    this.jackson = jackson;
    this.problems = problems;
  }

  EnumOf of(TypeElement type, SourceRef local) {
    ClassChecks.refuse(type, locator, local, problems);
    jackson.check(type, local);
    type.getEnclosedElements().forEach(member -> jackson.check(member, local));
    List<Constant> constants = new ArrayList<>();
    for (Element member : constants(type)) {
      String name = member.getSimpleName().toString();
      String jsonName =
          JacksonAnnotations.find(member, "JsonProperty")
              .map(found -> found.text("value"))
              .filter(text -> !text.isEmpty())
              .orElse(name);
      List<String> aliases =
          JacksonAnnotations.find(member, "JsonAlias")
              .map(found -> found.values("value").stream().map(value -> String.valueOf(value.getValue())).toList())
              .orElse(List.of());
      constants.add(new Constant(name, jsonName, aliases, docs.of(member), docs.isDeprecated(member)));
    }
    if (constants.isEmpty()) {
      problems.add(
          ProblemCode.NO_CODEC, local, "the enum " + type.getSimpleName() + " has no constants: nothing can be read or written as one",
          "give it constants");
    }
    checkNames(type, constants, local);
    TypeRef ref = TypeRefs.raw(type);
    return new EnumOf(ref.qualifiedName(), ref, constants, accessor(type, local), fallback(type, local), docs.of(type), examples.of(List.of(type)));
  }

  private List<Element> constants(TypeElement type) {
    List<Element> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(member);
      }
    }
    if (!locator.isSource(type)) {
      constants.sort(Comparator.comparing(constant -> constant.getSimpleName().toString()));
    }
    return constants;
  }

  /** The constant that unknown texts become. */
  private @Nullable String fallback(TypeElement type, SourceRef local) {
    String fallback = null;
    for (Element member : constants(type)) {
      Optional<SquallAnnotation> annotation = JacksonAnnotations.find(member, "JsonEnumDefaultValue");
      if (annotation.isPresent() && fallback != null) {
        jackson.refuse(
            annotation.get(), Optional.empty(), local,
            "both " + fallback + " and " + member.getSimpleName() + " of " + type.getSimpleName()
                + " are @JsonEnumDefaultValue, but unknown texts become one constant",
            "leave it on one of the two");
      } else if (annotation.isPresent()) {
        fallback = member.getSimpleName().toString();
      }
    }
    return fallback;
  }

  private void checkNames(TypeElement type, List<Constant> constants, SourceRef local) {
    Map<String, Constant> byName = new HashMap<>();
    for (Constant constant : constants) {
      List<String> names = new ArrayList<>(constant.aliases());
      names.add(constant.jsonName());
      for (String name : names) {
        Constant other = byName.putIfAbsent(name, constant);
        if (other != null && !other.equals(constant)) {
          problems.add(
              ProblemCode.DUPLICATE_JSON_NAME,
              local,
              "the constants " + other.javaName() + " and " + constant.javaName() + " of " + type.getSimpleName()
                  + " both are \"" + name + "\" in JSON",
              "name one of the two otherwise, with @JsonProperty");
        }
      }
    }
  }

  /** The method whose results are the constants' texts. */
  private @Nullable String accessor(TypeElement type, SourceRef local) {
    for (Element member : type.getEnclosedElements()) {
      if (JacksonAnnotations.find(member, "JsonValue").isPresent()) {
        boolean fits =
            member instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && TypeFacts.is(method.getReturnType(), "java.lang.String");
        if (fits) {
          return member.getSimpleName().toString();
        }
        SquallAnnotation annotation = JacksonAnnotations.find(member, "JsonValue").orElseThrow();
        jackson.refuse(
            annotation, Optional.empty(), local,
            "@JsonValue of an enum has to be on a method without parameters that returns String",
            "let " + member.getSimpleName() + " be one, or name the constants with @JsonProperty");
      }
    }
    return null;
  }
}
