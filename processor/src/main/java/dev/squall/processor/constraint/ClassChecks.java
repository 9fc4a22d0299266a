package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.Enclosing;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.ClassCheck;
import dev.squall.processor.model.SourceRef;
import dev.squall.template.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
  private static final String CHECK = SquallAnnotation.PACKAGE + ".Check";

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
   * The conditions of a type, in the order of the source, and behind them those that it inherits.
   *
   * @param members the Java names of its members
   * @param from the package of the generated code
   */
  public List<ClassCheck> of(TypeElement type, Collection<String> members, PackageElement from, SourceRef local) {
    List<ClassCheck> checks = new ArrayList<>();
    for (TypeElement declaring : facts.withSupertypes(type)) {
      for (ExecutableElement method : declared(declaring)) {
        // What a subtype overrides may have the condition again.
        boolean instance = !method.getModifiers().contains(Modifier.STATIC);
        if (!method.getAnnotationMirrors().isEmpty() && !(instance && isFound(checks, method))) {
          add(type, method, members, from, local, checks);
        }
      }
    }
    return checks;
  }

  private static boolean isFound(List<ClassCheck> checks, ExecutableElement method) {
    return checks.stream().anyMatch(check -> !check.isStatic() && method.getSimpleName().contentEquals(check.method()));
  }

  private List<ExecutableElement> declared(TypeElement type) {
    List<ExecutableElement> methods = new ArrayList<>(ElementFilter.methodsIn(type.getEnclosedElements()));
    methods.sort(Comparator.comparingInt(locator::offset).thenComparing(method -> method.getSimpleName().toString()));
    return methods;
  }

  private void add(
      TypeElement type, ExecutableElement method, Collection<String> members, PackageElement from, SourceRef local, List<ClassCheck> checks) {
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      String name = mirror.getAnnotationType().asElement().toString();
      SourceRef place =
          locator.isSource(method) ? new SourceRef(method, mirror, null, locator.of(method).position()) : local;
      if (name.equals(CHECK)) {
        check(type, method, new ConstraintAnnotation("Check", mirror, place), members, from).ifPresent(checks::add);
      } else if (name.equals(ConstraintAnnotations.CONSTRAINTS + ".AssertTrue")
          || name.equals(ConstraintAnnotations.CONSTRAINTS + ".AssertFalse")) {
        assertion(type, method, new ConstraintAnnotation(name.substring(name.lastIndexOf('.') + 1), mirror, place), members, from)
            .ifPresent(checks::add);
      }
    }
  }

  private Optional<ClassCheck> check(
      TypeElement type, ExecutableElement method, ConstraintAnnotation annotation, Collection<String> members, PackageElement from) {
    Subject subject = subject(method, annotation);
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
        : read(type, method, annotation, holds, LimitRule.code(annotation.name()), "", subject(method, annotation), from);
  }

  /**
   * Tells of the first condition on the constants of an enum, which is refused: which of them there are is known, and the JSON of one that
   * breaks it would have to be none.
   */
  public static void refuse(TypeElement constants, SourceLocator locator, SourceRef local, Problems problems) {
    for (ExecutableElement method : ElementFilter.methodsIn(constants.getEnclosedElements())) {
      for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
        if (mirror.getAnnotationType().asElement().toString().equals(CHECK)) {
          SourceRef place = locator.isSource(method) ? new SourceRef(method, mirror, null, locator.of(method).position()) : local;
          problems.add(
              ProblemCode.BAD_CONSTRAINT,
              place,
              "@Check of method '" + method.getSimpleName() + "' stands in the enum " + constants.getSimpleName() + ", where it is not checked",
              "write @CheckedBy where the enum is used, or leave the constant out");
          return;
        }
      }
    }
  }

  private static String property(String getter) {
    return getter.startsWith("is") && getter.length() > 2 ? Character.toLowerCase(getter.charAt(2)) + getter.substring(3) : getter;
  }

  private static Subject subject(ExecutableElement method, ConstraintAnnotation annotation) {
    String type = TypeRefs.shown(TypeRefs.raw(Enclosing.type(method)));
    return new Subject("method '" + method.getSimpleName() + "' of " + type, annotation.source());
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
          "write \"static boolean " + method.getSimpleName() + "(" + Enclosing.type(method).getSimpleName() + " value)\", not private",
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
            name, TypeRefs.raw(Enclosing.type(method)), method.getSimpleName().toString(), isStatic, holds, member, message.isEmpty() ? null : message));
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
