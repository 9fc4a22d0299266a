package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.diagnostic.Suggestion;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.ClassCheck;
import dev.squall.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the conditions on values as a whole: methods with {@code @Check}, and those with {@code @AssertTrue} or {@code @AssertFalse} that
 * get no member. One per round.
 */
public final class ClassChecks {
  private final TypeFacts facts;
  private final SourceLocator locator;
  private final Problems problems;
  private final MessageRule messages;

  /** A reader for one round that tells what is wrong. */
  public ClassChecks(TypeFacts facts, SourceLocator locator, Problems problems) {
    this.facts = facts;
    this.locator = locator;
    this.problems = problems;
    this.messages = new MessageRule(problems);
  }

  /**
   * The conditions of a type, in the order of the source.
   *
   * @param members the Java names of its members
   * @param from the package of the generated code
   */
  public List<ClassCheck> of(TypeElement type, Collection<String> members, PackageElement from, SourceRef local) {
    List<ClassCheck> checks = new ArrayList<>();
    List<ExecutableElement> methods = new ArrayList<>(ElementFilter.methodsIn(type.getEnclosedElements()));
    methods.sort(java.util.Comparator.comparingInt(locator::offset).thenComparing(method -> method.getSimpleName().toString()));
    for (ExecutableElement method : methods) {
      for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
        String name = mirror.getAnnotationType().asElement().toString();
        SourceRef place =
            locator.isSource(method) ? new SourceRef(method, mirror, null, locator.of(method).position()) : local;
        if (name.equals(SquallAnnotation.PACKAGE + ".Check")) {
          check(type, method, new ConstraintAnnotation("Check", mirror, place), members, from).ifPresent(checks::add);
        } else if (name.equals(ConstraintAnnotations.CONSTRAINTS + ".AssertTrue")
            || name.equals(ConstraintAnnotations.CONSTRAINTS + ".AssertFalse")) {
          assertion(type, method, new ConstraintAnnotation(name.substring(name.lastIndexOf('.') + 1), mirror, place), members, from)
              .ifPresent(checks::add);
        }
      }
    }
    return checks;
  }

  private Optional<ClassCheck> check(
      TypeElement type, ExecutableElement method, ConstraintAnnotation annotation, Collection<String> members, PackageElement from) {
    Subject subject = subject(type, method, annotation);
    String member = annotation.text("member");
    if (!member.isEmpty() && !members.contains(member)) {
      List<String> advice = new ArrayList<>();
      Suggestion.near(member, members).ifPresent(near -> advice.add("did you mean \"" + near + "\"?"));
      advice.add("its members are " + String.join(", ", members));
      problems.add(
          ProblemCode.BAD_CONSTRAINT,
          annotation.place("member"),
          "@Check of " + subject.name() + " names the member \"" + member + "\", which " + type.getSimpleName() + " does not have",
          advice.toArray(String[]::new));
      return Optional.empty();
    }
    return read(type, method, annotation, true, annotation.text("code"), member, subject, from);
  }

  /** The idiom of validators that look at getters: a condition that is no member. */
  private Optional<ClassCheck> assertion(
      TypeElement type, ExecutableElement method, ConstraintAnnotation annotation, Collection<String> members, PackageElement from) {
    String name = method.getSimpleName().toString();
    boolean member = members.contains(name) || members.contains(property(name));
    boolean holds = annotation.name().equals("AssertTrue");
    return member || !method.getParameters().isEmpty()
        ? Optional.empty()
        : read(type, method, annotation, holds, LimitRule.code(annotation.name()), "", subject(type, method, annotation), from);
  }

  private static String property(String getter) {
    return getter.startsWith("is") && getter.length() > 2 ? Character.toLowerCase(getter.charAt(2)) + getter.substring(3) : getter;
  }

  private static Subject subject(TypeElement type, ExecutableElement method, ConstraintAnnotation annotation) {
    return new Subject("method '" + method.getSimpleName() + "' of " + TypeRefs.shown(TypeRefs.raw(type)), annotation.source());
  }

  private Optional<ClassCheck> read(
      TypeElement type,
      ExecutableElement method,
      ConstraintAnnotation annotation,
      boolean holds,
      String code,
      String member,
      Subject subject,
      PackageElement from) {
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    if (!fits(type, method, isStatic, from)) {
      problems.add(
          ProblemCode.BAD_CONSTRAINT,
          annotation.source(),
          subject.name() + " is @" + annotation.name() + ", but is no check that generated code can call",
          "write \"static boolean " + method.getSimpleName() + "(" + type.getSimpleName() + " value)\", not private",
          "or \"boolean " + method.getSimpleName() + "()\"");
      return Optional.empty();
    }
    String name = code.isEmpty() ? LimitRule.code(method.getSimpleName().toString()) : code;
    String message = annotation.text("message");
    if (!messages.isCode(annotation, name, subject) || !messages.isText(annotation, message, List.of(), subject)) {
      return Optional.empty();
    }
    return Optional.of(
        new ClassCheck(
            name, TypeRefs.raw(type), method.getSimpleName().toString(), isStatic, holds, member, message.isEmpty() ? null : message));
  }

  private boolean fits(TypeElement type, ExecutableElement method, boolean isStatic, PackageElement from) {
    TypeMirror raw = facts.types().erasure(type.asType());
    return method.getReturnType().getKind() == TypeKind.BOOLEAN
        && method.getThrownTypes().stream().noneMatch(facts::isChecked)
        && facts.accessible(method, from)
        && (isStatic
            ? method.getParameters().size() == 1
                && facts.types().isAssignable(raw, facts.types().erasure(method.getParameters().getFirst().asType()))
            : method.getParameters().isEmpty());
  }
}
