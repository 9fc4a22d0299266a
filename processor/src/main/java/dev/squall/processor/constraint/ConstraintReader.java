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
import javax.lang.model.element.ExecutableElement;
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
  private final SourceLocator locator;
  private final Problems problems;
  private final ConstraintAnnotations annotations;
  private final ConstraintRule rule;
  private final CheckRule checkRule;
  private final RangeRule rangeRule;

  /** A reader for one round that tells what is wrong. */
  public ConstraintReader(TypeFacts facts, SourceLocator locator, Problems problems) {
    this.facts = facts;
    this.locator = locator;
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
   * @param declared its type, with annotations
   * @param elements what declares it: a parameter; a record's component with its field, accessor and constructor's parameter, and
   *     methods that these stand for; nothing, if it is the argument of another type
   * @param name what messages call it: {@code parameter 'tags'}
   * @param local its place, where an annotation has none of its own
   * @param from the package of the generated code
   */
  public ValueUse read(
      ValueUse use, TypeMirror declared, List<? extends Element> elements, String name, SourceRef local, PackageElement from) {
    Walk walk = new Walk(elements.isEmpty() ? null : elements.getFirst(), from);
    Subject subject = new Subject(name, local);
    List<TypeMirror> views = views(declared, elements, walk, subject);
    // Before an array, an annotation is the declaration's and so the array's; that it is one of the elements' type, too, is not meant.
    Set<String> before = written(walk.find(elements, new ConstraintAnnotations(locator, new Problems()), subject));
    List<AnnotatedConstruct> places = new ArrayList<>(elements);
    places.addAll(views);
    return walk.read(use, views, walk.find(places, annotations, subject), before, subject);
  }

  /** The type, and as what else the value is declared; of a body that may be absent, the content of its {@code Optional} is given alone. */
  private List<TypeMirror> views(TypeMirror declared, List<? extends Element> elements, Walk walk, Subject subject) {
    List<TypeMirror> views = new ArrayList<>(List.of(declared));
    TypeMirror plain = facts.types().erasure(declared);
    for (Element element : elements) {
      TypeMirror view = declaredType(element);
      if (view.getKind() == TypeKind.VOID) {
        continue;
      }
      TypeMirror other = facts.types().erasure(view);
      if (facts.types().isAssignable(plain, other) || facts.types().isAssignable(other, plain)) {
        views.add(view);
      } else if (elements.size() > 1) {
        walk.refuseWithin(List.of(view), Set.of(), subject);
      }
    }
    return views;
  }

  private static TypeMirror declaredType(Element element) {
    return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
  }

  private static Set<String> written(List<ConstraintAnnotation> found) {
    return found.stream().map(ConstraintAnnotation::written).collect(Collectors.toSet());
  }

  /**
   * One walk through a type and, beside it, through the same type wherever else the value is declared: a getter's, a field's, a parameter's.
   */
  private final class Walk {
    private final @Nullable Element owner;
    private final PackageElement from;

    Walk(@Nullable Element owner, PackageElement from) {
      this.owner = owner;
      this.from = from;
    }

    List<ConstraintAnnotation> find(List<? extends AnnotatedConstruct> places, ConstraintAnnotations by, Subject subject) {
      return by.of(places, owner, subject);
    }

    /**
     * @param own the value's own constraints
     * @param before what stands before the declaration, whose elements' type has it too if that is an array
     */
    ValueUse read(ValueUse use, List<TypeMirror> views, List<ConstraintAnnotation> own, Set<String> before, Subject subject) {
      return switch (use.type()) {
        case JsonType.Sequence sequence -> {
          ValueUse element = element(sequence, views, before, subject);
          yield constrained(new ValueUse(new JsonType.Sequence(sequence.type(), sequence.kind(), element), use.nullable(), List.of()), views, own, subject);
        }
        case JsonType.MapOf map -> {
          ValueUse key = argument(map.key(), views, 0, subject, "a key");
          ValueUse value = argument(map.value(), views, 1, subject, "a value");
          yield constrained(new ValueUse(new JsonType.MapOf(map.type(), map.sorted(), key, value), use.nullable(), List.of()), views, own, subject);
        }
        case JsonType.OptionalOf optional when isPrimitive(optional) -> {
          // OptionalInt is constrained as an int is.
          TypeKind kind = TypeKind.valueOf(optional.value().type().type().toString().toUpperCase(Locale.ROOT));
          ValueUse value = constrained(optional.value(), List.of(facts.types().getPrimitiveType(kind)), own, subject);
          yield new ValueUse(new JsonType.OptionalOf(optional.type(), value), use.nullable(), List.of());
        }
        case JsonType.OptionalOf optional -> {
          ValueUse value = argument(optional.value(), views, 0, subject, "the content");
          yield constrained(new ValueUse(new JsonType.OptionalOf(optional.type(), value), use.nullable(), List.of()), views, own, subject);
        }
        case JsonType.Scalar _, JsonType.EnumOf _, JsonType.Reference _, JsonType.External _, JsonType.Tree _ -> {
          refuseWithin(views, before, subject);
          yield constrained(use, views, own, subject);
        }
      };
    }

    private static boolean isPrimitive(JsonType.OptionalOf optional) {
      return optional.type().arguments().isEmpty();
    }

    private ValueUse element(JsonType.Sequence sequence, List<TypeMirror> views, Set<String> before, Subject subject) {
      if (sequence.kind() != JsonType.SequenceKind.ARRAY) {
        return argument(sequence.element(), views, 0, subject, "an element");
      }
      List<TypeMirror> components = new ArrayList<>();
      for (TypeMirror view : views) {
        if (view instanceof ArrayType array) {
          components.add(array.getComponentType());
        }
      }
      Subject within = subject.within("an element");
      boolean last = !(components.getFirst() instanceof ArrayType);
      List<ConstraintAnnotation> own =
          find(components, annotations, within).stream().filter(each -> !(last && before.contains(each.written()))).toList();
      return read(sequence.element(), components, own, last ? Set.of() : before, within);
    }

    private ValueUse argument(ValueUse use, List<TypeMirror> views, int index, Subject subject, String part) {
      List<TypeMirror> arguments = new ArrayList<>();
      for (TypeMirror view : views) {
        if (view instanceof DeclaredType type && index < type.getTypeArguments().size()) {
          TypeMirror argument = type.getTypeArguments().get(index);
          arguments.add(argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : argument);
        } else {
          refuseWithin(List.of(view), Set.of(), subject);
        }
      }
      Subject within = subject.within(part);
      return arguments.isEmpty() ? use : read(use, arguments, find(arguments, annotations, within), Set.of(), within);
    }

    /** What a type of the user's does with its argument is not known where the argument stands; bytes have no elements. */
    private void refuseWithin(List<TypeMirror> views, Set<String> before, Subject subject) {
      for (TypeMirror view : views) {
        boolean unchecked =
            switch (view) {
              case DeclaredType type -> type.getTypeArguments().stream().anyMatch(argument -> UncheckedConstraints.within(argument).isPresent());
              case ArrayType array ->
                  find(List.of(array.getComponentType()), annotations, subject).stream().anyMatch(each -> !before.contains(each.written()));
              default -> false;
            };
        if (unchecked) {
          problems.add(
              ProblemCode.UNSUPPORTED_CONSTRAINT,
              subject.source(),
              subject.name() + " has a constraint within " + TypeRefs.shown(view) + ", where it would not be checked",
              view instanceof ArrayType
                  ? "write it at the brackets if the array is meant: byte @Size(max = 80) []"
                  : "write it on the member of that type, or on a type of its own");
          return;
        }
      }
    }

    private ValueUse constrained(ValueUse use, List<TypeMirror> views, List<ConstraintAnnotation> own, Subject subject) {
      TypeMirror type = views.getFirst();
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
