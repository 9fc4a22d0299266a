package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Constraint;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.ValueUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints of values: of members, parameters, and of what these contain, {@code List<@NotBlank String>}. One per round.
 */
public final class ConstraintReader {
  private final TypeFacts facts;
  private final Problems problems;
  private final ConstraintAnnotations annotations;
  private final ConstraintRule rule;
  private final CheckRule checkRule;
  private final RangeRule rangeRule;

  /** A reader for one round that tells what is wrong. */
  public ConstraintReader(TypeFacts facts, SourceLocator locator, Problems problems) {
    this.facts = facts;
    this.problems = problems;
    this.annotations = new ConstraintAnnotations(locator, problems);
    this.rule = new ConstraintRule(problems);
    this.checkRule = new CheckRule(facts, problems);
    this.rangeRule = new RangeRule(problems);
  }

  /**
   * A value with its constraints, and with those of what it contains.
   *
   * @param use the value without constraints
   * @param declared its type as it is declared, with its annotations
   * @param elements what declares it: a parameter; a record's component with its field, accessor and constructor's parameter; nothing, if it is
   *     the argument of another type
   * @param name what messages call it: {@code parameter 'tags'}
   * @param local its place, where an annotation has none of its own
   * @param from the package of the generated code
   */
  public ValueUse read(
      ValueUse use, TypeMirror declared, List<? extends Element> elements, String name, SourceRef local, PackageElement from) {
    Walk walk = new Walk(elements.isEmpty() ? null : elements.getFirst(), from);
    List<AnnotatedConstruct> places = new ArrayList<>(elements);
    // Before an array, an annotation is the declaration's and so the array's; that it is one of the elements' type, too, is not meant.
    places.add(declared);
    Subject subject = new Subject(name, local);
    return walk.read(use, declared, walk.find(places, subject), subject);
  }

  private final class Walk {
    private final @Nullable Element owner;
    private final PackageElement from;

    Walk(@Nullable Element owner, PackageElement from) {
      this.owner = owner;
      this.from = from;
    }

    List<ConstraintAnnotation> find(List<? extends AnnotatedConstruct> places, Subject subject) {
      return annotations.of(places, owner, subject);
    }

    ValueUse read(ValueUse use, TypeMirror declared, List<ConstraintAnnotation> own, Subject subject) {
      return switch (use.type()) {
        case JsonType.Sequence sequence -> {
          ValueUse element = element(sequence, declared, own, subject);
          yield constrained(new ValueUse(new JsonType.Sequence(sequence.type(), sequence.kind(), element), use.nullable(), List.of()), declared, own, subject);
        }
        case JsonType.MapOf map -> {
          ValueUse key = argument(map.key(), declared, 0, subject.within("a key"));
          ValueUse value = argument(map.value(), declared, 1, subject.within("a value"));
          yield constrained(new ValueUse(new JsonType.MapOf(map.type(), map.sorted(), key, value), use.nullable(), List.of()), declared, own, subject);
        }
        case JsonType.OptionalOf optional when isPrimitive(optional) -> {
          // OptionalInt is constrained as an int is.
          TypeKind kind = TypeKind.valueOf(optional.value().type().type().toString().toUpperCase(Locale.ROOT));
          ValueUse value = constrained(optional.value(), facts.types().getPrimitiveType(kind), own, subject);
          yield new ValueUse(new JsonType.OptionalOf(optional.type(), value), use.nullable(), List.of());
        }
        case JsonType.OptionalOf optional -> {
          ValueUse value = argument(optional.value(), declared, 0, subject.within("the content"));
          yield constrained(new ValueUse(new JsonType.OptionalOf(optional.type(), value), use.nullable(), List.of()), declared, own, subject);
        }
        case JsonType.Scalar _, JsonType.EnumOf _, JsonType.Reference _, JsonType.External _, JsonType.Tree _ -> {
          refuseArguments(declared, subject);
          yield constrained(use, declared, own, subject);
        }
      };
    }

    private static boolean isPrimitive(JsonType.OptionalOf optional) {
      return optional.type().arguments().isEmpty();
    }

    private ValueUse element(JsonType.Sequence sequence, TypeMirror declared, List<ConstraintAnnotation> own, Subject subject) {
      Subject within = subject.within("an element");
      if (!(declared instanceof ArrayType array)) {
        return argument(sequence.element(), declared, 0, within);
      }
      Set<String> outer = own.stream().map(ConstraintAnnotation::written).collect(Collectors.toSet());
      List<ConstraintAnnotation> inner =
          find(List.of(array.getComponentType()), within).stream().filter(each -> !outer.contains(each.written())).toList();
      return read(sequence.element(), array.getComponentType(), inner, within);
    }

    private ValueUse argument(ValueUse use, TypeMirror declared, int index, Subject subject) {
      if (!(declared instanceof DeclaredType type) || index >= type.getTypeArguments().size()) {
        return use;
      }
      TypeMirror argument = type.getTypeArguments().get(index);
      TypeMirror inner = argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : argument;
      return read(use, inner, find(List.of(inner), subject), subject);
    }

    /** What a type of the user's does with its argument is not known where the argument stands. */
    private void refuseArguments(TypeMirror declared, Subject subject) {
      if (declared instanceof DeclaredType type && type.getTypeArguments().stream().anyMatch(ConstraintAnnotations::isAny)) {
        problems.add(
            ProblemCode.UNSUPPORTED_CONSTRAINT,
            subject.source(),
            subject.name() + " has a constraint within " + TypeRefs.shown(declared) + ", where it would not be checked",
            "write it on the member of that type, or on a type of its own");
      }
    }

    private ValueUse constrained(ValueUse use, TypeMirror type, List<ConstraintAnnotation> own, Subject subject) {
      List<Constraint> constraints = new ArrayList<>();
      List<ConstraintAnnotation> read = new ArrayList<>();
      for (ConstraintAnnotation annotation : own) {
        Optional<Constraint> constraint =
            annotation.name().equals("CheckedBy")
                ? checkRule.check(annotation, type, subject, from)
                : rule.check(annotation, use, subject);
        if (constraint.isPresent()) {
          constraints.add(constraint.get());
          read.add(annotation);
        }
      }
      rangeRule.check(use, constraints, read, subject);
      return new ValueUse(use.type(), use.nullable(), constraints);
    }
  }
}
