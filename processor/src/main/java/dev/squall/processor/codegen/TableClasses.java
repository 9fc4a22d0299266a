package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Where the methods and constants of a dispatch table live: in the table's own class as long as it stays readable, then in
 * nested classes, as a class can have 65,535 constants at most.
 */
final class TableClasses {
  /** About so many cases and calls in a class; each takes up to seven constants. */
  private static final int ROOM = 600;

  private static final int PATTERNS_PER_CLASS = 300;
  private static final int LONGEST_NAME = 60;

  private final Set<String> names = new HashSet<>();
  private final Map<Place, @Nullable MethodSpec> methods = new LinkedHashMap<>();
  private final Map<String, String> patterns = new LinkedHashMap<>();
  private final Set<String> patternNames = new HashSet<>();
  private int used;

  /**
   * A method's place.
   *
   * @param nested the number of the nested class; -1 for the table's own class
   * @param name its name, unique in the table
   */
  record Place(int nested, String name) {

    /** The name that it is called by from anywhere in the table. */
    String reference() {
      return nested < 0 ? name : "Paths" + nested + "." + name;
    }
  }

  /** Takes a place for a method that will have about so many cases and calls. */
  Place place(String base, int weight) {
    used += weight;
    int nested = used <= ROOM ? -1 : (used - ROOM) / ROOM;
    String cut = base.substring(0, Math.min(base.length(), LONGEST_NAME));
    String start = SourceVersion.isKeyword(cut) ? cut + "_" : cut;
    String name = start;
    for (int number = 2; !names.add(name); number++) {
      name = start + "_" + number;
    }
    Place place = new Place(nested, name);
    methods.put(place, null);
    return place;
  }

  /** Puts a method at its place. */
  void put(Place place, MethodSpec method) {
    methods.put(place, method);
  }

  /** The constant for an automaton, called after the variable; equal automata share one. */
  String pattern(String base, String table) {
    String known = patterns.get(table);
    if (known != null) {
      return known;
    }
    String start = JavaNames.constant(base);
    String name = start;
    for (int number = 2; !patternNames.add(name); number++) {
      name = start + "_" + number;
    }
    String reference = "Patterns" + patterns.size() / PATTERNS_PER_CLASS + "." + name;
    patterns.put(table, reference);
    return reference;
  }

  /** Adds all methods and nested classes. */
  void addTo(TypeSpec.Builder table) {
    Map<Integer, TypeSpec.Builder> nested = new LinkedHashMap<>();
    methods.forEach((place, method) -> {
      TypeSpec.Builder owner =
          place.nested() < 0 ? table : nested.computeIfAbsent(place.nested(), number -> nestedClass("Paths" + number));
      if (method != null) {
        owner.addMethod(method);
      }
    });
    nested.values().forEach(each -> table.addType(each.build()));
    addPatterns(table);
  }

  /** <pre>{@code private static final class Paths0 { private Paths0() {} ... }}</pre> */
  static TypeSpec.Builder nestedClass(String name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** <pre>{@code static final SegmentPattern CODE = new SegmentPattern("1...");}</pre> */
  private void addPatterns(TypeSpec.Builder table) {
    Map<String, TypeSpec.Builder> holders = new LinkedHashMap<>();
    patterns.forEach((text, reference) -> {
      int dot = reference.indexOf('.');
      ClassName type = SquallTypes.SEGMENT_PATTERN;
      holders.computeIfAbsent(reference.substring(0, dot), TableClasses::nestedClass)
          .addField(FieldSpec.builder(type, reference.substring(dot + 1), Modifier.STATIC, Modifier.FINAL)
              .initializer("new $T($L)", type, LongText.of(List.of(text)))
              .build());
    });
    new ArrayList<>(holders.values()).forEach(each -> table.addType(each.build()));
  }
}
